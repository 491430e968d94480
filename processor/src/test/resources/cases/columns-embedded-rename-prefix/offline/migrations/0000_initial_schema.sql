-- 0000_initial_schema
-- schemac 1  schema (empty) -> ab6fd13af56a  text e1cdef6c2728
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id           bigint   NOT NULL,
  town         text     NOT NULL,
  zip          text,
  owner        bigint,
  line         text     GENERATED ALWAYS AS (zip || town) STORED,
  geo_x        integer,
  office_town  text     NOT NULL,
  office_zip   text,
  office_owner bigint,
  office_line  text     GENERATED ALWAYS AS (office_zip || office_town) STORED,
  office_geo_x integer,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_office_zip_key UNIQUE (office_zip),
  CONSTRAINT users_zip_key UNIQUE (zip),
  CONSTRAINT users_office_owner_fkey FOREIGN KEY (office_owner) REFERENCES users (id),
  CONSTRAINT users_owner_fkey FOREIGN KEY (owner) REFERENCES users (id),
  CONSTRAINT users_office_town_check CHECK (office_town <> ''),
  CONSTRAINT users_town_check CHECK (town <> '')
);

CREATE INDEX users_geo_x_idx ON users (geo_x);

CREATE INDEX users_lower_idx ON users (lower(town));

CREATE INDEX users_office_geo_x_idx ON users (office_geo_x);

CREATE INDEX users_office_lower_idx ON users (lower(office_town));
