-- 0000_initial_schema
-- schemac 1  schema (empty) -> 4adf65052e2c  text e3f4538a81b0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint   NOT NULL,
  rank  integer  NOT NULL,
  place integer  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_place_key UNIQUE (place) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT users_rank_key UNIQUE (rank)
);
