-- 0000_initial_schema
-- schemac 1  schema (empty) -> 0049436000f4  text 582520b54777
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE members (
  id bigint  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id)
);

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
