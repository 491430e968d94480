-- 0000_initial_schema
-- schemac 1  schema (empty) -> ea2cbe41ff1f  text 173578dc99de
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id integer  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE tasks (
  id      bigint   NOT NULL,
  user_id integer,
  CONSTRAINT tasks_pkey PRIMARY KEY (id),
  CONSTRAINT tasks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE INDEX tasks_user_id_idx ON tasks (user_id);
