-- 0000_initial_schema
-- schemac 1  schema (empty) -> ae45a8b89e39  text c9c5226c0b0d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE mood (
  id bigint  NOT NULL,
  CONSTRAINT mood_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id bigint  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
