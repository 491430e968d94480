-- 0002_change_tasks_assignee_id_fkey_settle                                file 2 of 2
-- schemac 1  schema 0049436000f4 -> a2518573850c  text 2e42a46b7e28
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that violates tasks_assignee_id_fkey.
-- Only from 0001 (switch): new code that writes what tasks_assignee_id_fkey refuses.
-- Locks: SHARE UPDATE EXCLUSIVE on tasks; ROW SHARE on members.
-- Scans members and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['members', 'tasks']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans members and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.id = a.assignee_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_assignee_id_fkey;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
