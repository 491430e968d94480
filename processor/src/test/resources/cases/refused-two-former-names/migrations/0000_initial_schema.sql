-- 0000_initial_schema
-- schemac 1  schema (empty) -> ad3ea6b88666  text 7212cace2279
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id      bigint  NOT NULL,
  mail    text,
  address text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
