-- 0000_initial_schema
-- schemac 1  schema (empty) -> 122ec4825cfd  text 0e32796935c6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint  NOT NULL,
  email      text,
  invited_by bigint,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES users (id)
);

CREATE INDEX users_email_idx ON users (email);
