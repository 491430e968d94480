-- 0000_initial_schema
-- schemac 1  schema (empty) -> e8cf2f6ad293  text d08844f04c5b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint   NOT NULL,
  name       text,
  city       text,
  geo_x      integer,
  geo_y      integer,
  work_city  text,
  work_geo_x integer,
  work_geo_y integer,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
