-- 0000_initial_schema
-- schemac 1  schema (empty) -> d23e09f11f83  text 273e8b446852
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

COMMENT ON TYPE mood IS 'How they feel';

CREATE TYPE size AS ENUM ('S', 'M');

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood mood,
  size size,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
