-- 0000_initial_schema
-- schemac 1  schema (empty) -> 4d803619b942  text 4efbd1fcf370
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint       NOT NULL,
  a  integer      NOT NULL DEFAULT 0,
  b  text         DEFAULT 'It''s',
  c  timestamptz  DEFAULT CURRENT_TIMESTAMP,
  d  text         DEFAULT coalesce(NULL, 'x'),
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
