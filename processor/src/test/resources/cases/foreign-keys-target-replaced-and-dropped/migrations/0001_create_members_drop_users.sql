-- 0001_create_members_drop_users                                 draft until committed
-- schemac 1  schema 9b7160e3f573 -> fd0b052f2f0c  text 80d228c7042e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE tasks DROP CONSTRAINT tasks_assignee_id_fkey;

CREATE TABLE members (
  id bigint  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id)
);

ALTER TABLE tasks
  ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES members (id);

DROP TABLE users;
