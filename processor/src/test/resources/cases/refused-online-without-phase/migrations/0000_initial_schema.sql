-- 0000_initial_schema
-- schemac 1  schema (empty) -> d790e755aca3  text f9028be939cb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE parcels (
  id bigint  NOT NULL,
  CONSTRAINT parcels_pkey PRIMARY KEY (id)
);

CREATE TABLE scans (
  id   bigint  NOT NULL,
  code bigint,
  CONSTRAINT scans_pkey PRIMARY KEY (id)
);
