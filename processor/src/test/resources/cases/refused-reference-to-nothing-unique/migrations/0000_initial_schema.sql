-- 0000_initial_schema
-- schemac 1  schema (empty) -> f1264889278b  text 02081438003b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint  NOT NULL,
  email      text,
  invited_by text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES users (email)
);
