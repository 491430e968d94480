-- 0000_initial_schema
-- schemac 1  schema (empty) -> 26db8633354c  text 12c755022b32
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA r;

CREATE TABLE a (
  id bigint  NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

CREATE TABLE m (
  id bigint  NOT NULL,
  CONSTRAINT m_pkey PRIMARY KEY (id)
);

CREATE TABLE r.a (
  id bigint  NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

CREATE TABLE r.m (
  id bigint  NOT NULL,
  CONSTRAINT m_pkey PRIMARY KEY (id)
);
