-- 0000_initial_schema
-- schemac 1  schema (empty) -> 32179ffed416  text 55af880aa286
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
