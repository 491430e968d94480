-- 0000_initial_schema
-- schemac 1  schema (empty) -> dfbfb5f83e95  text f99a185c2f92
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA r;

CREATE TABLE a (
  id bigint  NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

CREATE TABLE c (
  id bigint  NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);

CREATE TABLE r.c (
  id bigint  NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id)
);
