-- 0000_initial_schema
-- schemac 1  schema (empty) -> 13d4127db0f0  text 26ac58c03ec4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  login text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_login_key UNIQUE (login)
);

CREATE TABLE notes (
  id    bigint  NOT NULL,
  login text,
  CONSTRAINT notes_pkey PRIMARY KEY (id),
  CONSTRAINT notes_login_fkey FOREIGN KEY (login) REFERENCES users (login)
);
