-- 0001_create_projects                                           draft until committed
-- schemac 1  schema 23d9ac2f4855 -> c2f767331465  text 2fae3c2cd4d3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on tasks.
CREATE TABLE projects (
  id            bigint  NOT NULL,
  first_task_id bigint,
  CONSTRAINT projects_pkey PRIMARY KEY (id),
  CONSTRAINT projects_first_task_id_fkey FOREIGN KEY (first_task_id) REFERENCES tasks (id)
);
