-- 0001_change_tasks_assignee_id_fkey_switch                                file 1 of 2
-- schemac 1  schema 0049436000f4 -> a2518573850c  text fe9a0a6e0bf6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that violates tasks_assignee_id_fkey.
-- Only from 0001 (switch): new code that writes what tasks_assignee_id_fkey refuses.
-- Locks: ACCESS EXCLUSIVE on tasks and users; SHARE ROW EXCLUSIVE on members.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses tasks waits from here on
DO $$
BEGIN
  LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
  LOCK TABLE members IN SHARE ROW EXCLUSIVE MODE;
END
$$;
SET LOCAL statement_timeout = '8s';

-- Breaks code that violates tasks_assignee_id_fkey. Brief ACCESS EXCLUSIVE on tasks and users and
-- SHARE ROW EXCLUSIVE on members: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.id = a.assignee_id)
ALTER TABLE tasks
  DROP CONSTRAINT tasks_assignee_id_fkey,
  ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES members (id) NOT VALID;
