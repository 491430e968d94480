-- 0000_initial_schema
-- schemac 1  schema (empty) -> f18bc07e8a10  text 1f1da4296de8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email)
);

CREATE TABLE mails (
  id       bigint  NOT NULL,
  receiver text,
  CONSTRAINT mails_pkey PRIMARY KEY (id),
  CONSTRAINT mails_receiver_fkey FOREIGN KEY (receiver) REFERENCES users (email)
);
