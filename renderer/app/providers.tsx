import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import 'dayjs/locale/vi';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { language } from '../ui/language.ts';
import { theme } from '../ui/theme.ts';
import { queryClient } from './query-client.ts';

dayjs.locale('vi');

/** Language, look and data for everything below. */
export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <ConfigProvider locale={language} theme={theme} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
      <App style={{ height: '100%' }}>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
