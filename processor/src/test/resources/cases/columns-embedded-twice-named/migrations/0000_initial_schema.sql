-- 0000_initial_schema
-- schemac 1  schema (empty) -> a3f3e7fec9fd  text 16c6ac3d0e0c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE shops (
  id     bigint  NOT NULL,
  city   text,
  street text,
  CONSTRAINT shops_pkey PRIMARY KEY (id),
  CONSTRAINT one_street UNIQUE (street),
  CONSTRAINT short CHECK (length(street) < 80)
);

CREATE INDEX by_city ON shops (city);
