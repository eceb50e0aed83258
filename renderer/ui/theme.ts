import type { ThemeConfig } from 'antd';

/** The tokens of the design; global.css repeats them as CSS variables for our own markup. */
const COLORS = {
  bg: '#f6f5f2',
  surface: '#ffffff',
  ink: '#1f2328',
  ink2: '#565d66',
  line: '#e3e0da',
  accent: '#a3161e',
  accentSoft: '#fbeeee',
  ok: '#19734a',
  warn: '#9a5200',
  info: '#1d5b9c',
} as const;

/** Quiet white and grey, deep red as the only accent; secondary text is raised to contrast AA. */
export const theme: ThemeConfig = {
  hashed: false,
  token: {
    colorPrimary: COLORS.accent,
    colorInfo: COLORS.info,
    colorSuccess: COLORS.ok,
    colorWarning: COLORS.warn,
    colorError: COLORS.accent,
    colorLink: COLORS.info,
    // The lighter shade it would take under the pointer is too faint to read
    colorLinkHover: COLORS.info,
    colorTextBase: COLORS.ink,
    colorText: COLORS.ink,
    colorTextSecondary: COLORS.ink2,
    colorTextTertiary: COLORS.ink2,
    colorTextQuaternary: '#667079',
    colorTextPlaceholder: '#667079',
    colorTextDescription: COLORS.ink2,
    colorBgLayout: COLORS.bg,
    colorBorder: '#d3cfc7',
    colorBorderSecondary: COLORS.line,
    borderRadius: 6,
    borderRadiusLG: 8,
    controlHeight: 34,
    fontSize: 15,
    fontSizeSM: 13,
    fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
    motion: false,
    boxShadowSecondary: '0 4px 18px rgb(31 35 40 / 14%)',
  },
  components: {
    Button: {
      contentFontSize: 14,
      contentFontSizeSM: 13,
      fontWeight: 500,
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
    },
    Table: {
      cellFontSize: 14,
      cellPaddingBlock: 7,
      cellPaddingInline: 8,
      headerBg: COLORS.surface,
      headerColor: COLORS.ink2,
      headerSplitColor: 'transparent',
      rowSelectedBg: COLORS.accentSoft,
      rowSelectedHoverBg: COLORS.accentSoft,
      borderColor: '#efede8',
    },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Tabs: { inkBarColor: COLORS.accent, itemSelectedColor: COLORS.accent },
    Modal: { titleFontSize: 17 },
    Notification: { fontSizeLG: 15 },
  },
};
