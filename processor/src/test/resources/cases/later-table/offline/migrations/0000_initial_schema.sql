-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7612e5efeeb6  text 711b575b8703
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE kind AS ENUM ('WEB', 'APP');

CREATE TABLE users (
  id bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE sessions (
  id      bigint  NOT NULL,
  user_id bigint  NOT NULL,
  before  bigint,
  kind    kind,
  CONSTRAINT sessions_pkey PRIMARY KEY (id),
  CONSTRAINT sessions_before_fkey FOREIGN KEY (before) REFERENCES sessions (id),
  CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
