-- The few people who do not come, do not count, are replaced or not summoned, in the order of the list.
CREATE INDEX delegates_absent ON delegates (name_order, person_id) WHERE absence IS NOT NULL;
CREATE INDEX delegates_replaced ON delegates (name_order, person_id) WHERE replaced_by_id IS NOT NULL;
CREATE INDEX delegates_not_counted ON delegates (name_order, person_id) WHERE not_counted IS NOT NULL;
CREATE INDEX delegates_not_summoned ON delegates (name_order, person_id) WHERE summoned = 0 AND replaced_by_id IS NULL;
