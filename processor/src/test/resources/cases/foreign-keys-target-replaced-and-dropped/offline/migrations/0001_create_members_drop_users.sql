-- 0001_create_members_drop_users                                 draft until committed
-- schemac 1  schema 9b7160e3f573 -> fd0b052f2f0c  text 655f1dcde500
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on tasks and users.
ALTER TABLE tasks DROP CONSTRAINT tasks_assignee_id_fkey;

CREATE TABLE members (
  id bigint  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id)
);

-- Blocks writes to tasks (SHARE ROW EXCLUSIVE) while it scans tasks. Reads and writes of tasks and
-- users wait until COMMIT (locked above). Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.id = a.assignee_id)
ALTER TABLE tasks
  ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES members (id);

-- Loses all rows of users, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
DROP TABLE users;
