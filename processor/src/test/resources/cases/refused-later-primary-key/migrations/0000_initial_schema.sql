-- 0000_initial_schema
-- schemac 1  schema (empty) -> c90e63737acf  text 9c964ba8384c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint  NOT NULL,
  tenant bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id, tenant)
);
