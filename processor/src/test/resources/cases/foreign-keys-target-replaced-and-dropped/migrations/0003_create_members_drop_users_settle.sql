-- 0003_create_members_drop_users_settle                                    file 3 of 3
-- schemac 1  schema 9b7160e3f573 -> fd0b052f2f0c  text 14b90f78e155
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0002 (switch), new code from 0001.
-- Only from 0002 (switch): new code that writes what tasks_assignee_id_fkey refuses.
-- Locks: SHARE UPDATE EXCLUSIVE on tasks.
-- Scans tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['tasks']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.id = a.assignee_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_assignee_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
