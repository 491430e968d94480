-- 0001_create_members_drop_users
-- schemac 1  schema 9b7160e3f573 -> fd0b052f2f0c  text a0fdbf9d9c5a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users; new code runs
--   from 0001, since it uses members.
-- Loses all rows of users.
-- Locks: ACCESS EXCLUSIVE on tasks and users.
-- Scans tasks.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['tasks']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on tasks and users.
ALTER TABLE tasks DROP CONSTRAINT tasks_assignee_id_fkey;

CREATE TABLE members (
  id bigint  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id)
);

-- Breaks code that violates tasks_assignee_id_fkey. Blocks writes to tasks (SHARE ROW EXCLUSIVE)
-- while it scans tasks. Reads and writes of tasks and users wait until COMMIT (locked above).
-- Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.id = a.assignee_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES members (id);

-- Loses all rows of users, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
DROP TABLE users;
