-- 0000_initial_schema
-- schemac 1  schema (empty) -> 176f05638cc2  text a26ca4c7b6d8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id   bigint   NOT NULL,
  mail text,
  age  integer  NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_there CHECK (mail <> '' OR age > 0)
);
