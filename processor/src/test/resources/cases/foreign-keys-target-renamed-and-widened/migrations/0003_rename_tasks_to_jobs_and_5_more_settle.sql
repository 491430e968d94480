-- 0003_rename_tasks_to_jobs_and_5_more_settle                              file 3 of 3
-- schemac 1  schema ea2cbe41ff1f -> 54b46ae3f1c2  text 9891b1c954da
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses tasks,
--   tasks.user_id, users or more; new code runs from 0002 (switch), since it uses jobs,
--   jobs.member_number, members and more.
-- Locks: SHARE UPDATE EXCLUSIVE on jobs and members.
-- Scans jobs and members.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['jobs', 'members']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE jobs (member_number);

ANALYZE members (number);

-- Scans jobs and members; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM jobs a WHERE a.member_number IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.number = a.member_number)
ALTER TABLE jobs VALIDATE CONSTRAINT jobs_member_number_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
