-- 0000_initial_schema
-- schemac 1  schema (empty) -> afc815a7b53f  text 90937af23108
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE accounts (
  id     bigint  NOT NULL,
  "user" text,
  mail   text,
  age    text,
  CONSTRAINT accounts_pkey PRIMARY KEY (id)
);
