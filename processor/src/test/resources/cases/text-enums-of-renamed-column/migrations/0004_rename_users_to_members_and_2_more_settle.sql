-- 0004_rename_users_to_members_and_2_more_settle                 draft until committed
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text 68c844206039
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans members; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM members WHERE feeling NOT IN ('AWFUL', 'GOOD')
ALTER TABLE members VALIDATE CONSTRAINT members_feeling_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
