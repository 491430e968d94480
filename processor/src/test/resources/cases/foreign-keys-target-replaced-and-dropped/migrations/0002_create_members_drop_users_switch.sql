-- 0002_create_members_drop_users_switch                                    file 2 of 3
-- schemac 1  schema 9b7160e3f573 -> fd0b052f2f0c  text 5e30efdc1901
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code from 0001.
-- Only from 0002 (switch): new code that writes what tasks_assignee_id_fkey refuses.
-- Loses all rows of users.
-- Locks: ACCESS EXCLUSIVE on tasks and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses users waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Breaks code that violates tasks_assignee_id_fkey. Brief ACCESS EXCLUSIVE on tasks and users:
-- catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM tasks a WHERE a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.id = a.assignee_id)
ALTER TABLE tasks
  DROP CONSTRAINT tasks_assignee_id_fkey,
  ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES members (id) NOT VALID;

-- Loses all rows of users, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
DROP TABLE users;
