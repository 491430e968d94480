-- 0000_initial_schema
-- schemac 1  schema (empty) -> a01ed4c48eae  text 13433d0b5f77
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint   NOT NULL,
  mail       text     NOT NULL DEFAULT '',
  shouted    text     GENERATED ALWAYS AS (upper(mail)) STORED,
  age        integer,
  invited_by text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mail_key UNIQUE (mail),
  CONSTRAINT users_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES users (mail),
  CONSTRAINT users_mail_check CHECK (mail LIKE '%@%')
);

CREATE INDEX users_age_mail_idx ON users (age) INCLUDE (mail);

CREATE INDEX users_by_mail ON users (lower(mail)) WHERE mail IS NOT NULL;

CREATE INDEX users_mail_idx ON users (mail);

COMMENT ON COLUMN users.mail IS 'Where to write to';
