-- 0000_initial_schema
-- schemac 1  schema (empty) -> 23ca31c8e48d  text 985dcdf61f95
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE end_of_chain (
  id bigint  NOT NULL,
  CONSTRAINT end_of_chain_pkey PRIMARY KEY (id)
);
