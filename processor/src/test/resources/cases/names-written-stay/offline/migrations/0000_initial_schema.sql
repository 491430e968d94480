-- 0000_initial_schema
-- schemac 1  schema (empty) -> e03b8f53cc0c  text d67c146bcec3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint  NOT NULL,
  mail       text,
  invited_by bigint,
  CONSTRAINT users_pk PRIMARY KEY (id),
  CONSTRAINT mail_once UNIQUE (mail),
  CONSTRAINT invited FOREIGN KEY (invited_by) REFERENCES users (id),
  CONSTRAINT mail_there CHECK (mail <> '')
);

CREATE INDEX by_mail ON users (mail);
