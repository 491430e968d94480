-- 0000_initial_schema
-- schemac 1  schema (empty) -> b6fb79ac1741  text 2929cff0532c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  email text,
  phone text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
