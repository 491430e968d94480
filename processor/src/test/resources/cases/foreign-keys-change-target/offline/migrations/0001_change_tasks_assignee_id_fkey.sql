-- 0001_change_tasks_assignee_id_fkey
-- schemac 1  schema 0049436000f4 -> a2518573850c  text 48d1caf28ac0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates tasks_assignee_id_fkey.
-- Only from 0001: new code that writes what tasks_assignee_id_fkey refuses.
-- Locks: ACCESS EXCLUSIVE on tasks and users; SHARE ROW EXCLUSIVE on members.
-- Scans members and tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['members', 'tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates tasks_assignee_id_fkey. Blocks reads and writes of tasks and users
-- (ACCESS EXCLUSIVE) and writes to members (SHARE ROW EXCLUSIVE) while it scans members and tasks.
-- Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.id = a.assignee_id)
ALTER TABLE tasks
  DROP CONSTRAINT tasks_assignee_id_fkey,
  ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES members (id);
