-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1b9b0c41465e  text d327d6e643c5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint   NOT NULL,
  mail text,
  age  integer  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mail_age_key UNIQUE (mail, age)
);

CREATE INDEX users_mail_age_idx ON users (mail, age);
