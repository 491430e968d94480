-- 0000_initial_schema
-- schemac 1  schema (empty) -> e82bca2361b4  text bdfea46bafb1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE color AS ENUM ('RED', 'GREEN');

CREATE TABLE cars (
  id   bigint  NOT NULL,
  body color,
  roof color,
  CONSTRAINT cars_pkey PRIMARY KEY (id)
);
