-- 0004_rename_users_to_members_and_2_more_settle                 draft until committed
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text e8fe9b66f4b6
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans members; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM members WHERE feeling NOT IN ('AWFUL', 'GOOD')
ALTER TABLE members VALIDATE CONSTRAINT members_feeling_labels;

RESET lock_timeout;
