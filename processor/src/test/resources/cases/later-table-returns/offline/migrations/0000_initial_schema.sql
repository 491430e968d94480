-- 0000_initial_schema
-- schemac 1  schema (empty) -> 62b749d3a04b  text 6b17603352cc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE sessions (
  id      bigint  NOT NULL,
  user_id bigint  NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (id),
  CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
