-- 0000_initial_schema
-- schemac 1  schema (empty) -> 11e796f4721a  text 52987a6046fe
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint   NOT NULL,
  email text,
  a     integer,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_a CHECK (a::int4 = ANY (ARRAY[1, 2])),
  CONSTRAINT users_email_check CHECK (email ~ '^[^@]+@[^@]+$')
);
