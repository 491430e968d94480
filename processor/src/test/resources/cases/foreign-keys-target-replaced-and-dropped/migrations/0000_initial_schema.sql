-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9b7160e3f573  text a16be5cfd9ae
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE tasks (
  id          bigint  NOT NULL,
  assignee_id bigint,
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
  CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES users (id)
);
