-- 0000_initial_schema
-- schemac 1  schema (empty) -> 75dad40dced1  text 09bc7a33dedb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint  NOT NULL,
  mail text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_mail_key UNIQUE (mail)
);
