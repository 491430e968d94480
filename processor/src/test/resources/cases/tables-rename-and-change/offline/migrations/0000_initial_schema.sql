-- 0000_initial_schema
-- schemac 1  schema (empty) -> 69e741c66916  text 02fb95862035
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id       bigint       NOT NULL,
  mail     varchar(40),
  nickname text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mail_key UNIQUE (mail)
);
