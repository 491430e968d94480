-- 0001_change_tasks_parent_id_fkey_and_1_more_switch
-- schemac 1  schema 9a8572e39bb9 -> 249293334e8f  text d074fdfd6823
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that expects tasks_parent_id_fkey to be checked before it
--   commits or that violates tasks_root_id_fkey until it commits.
-- Only from 0001 (switch): new code that defers tasks_parent_id_fkey.
-- Locks: ACCESS EXCLUSIVE on tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that expects tasks_parent_id_fkey to be checked before it commits, and code that
-- violates tasks_root_id_fkey until it commits. Brief ACCESS EXCLUSIVE on tasks.
ALTER TABLE tasks
  ALTER CONSTRAINT tasks_parent_id_fkey DEFERRABLE INITIALLY DEFERRED,
  ALTER CONSTRAINT tasks_root_id_fkey NOT DEFERRABLE;
