-- 0000_initial_schema
-- schemac 1  schema (empty) -> f7a55e6202d0  text 77640d6f23e4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint      NOT NULL,
  kind varchar(9)  NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_id_kind_key UNIQUE (id, kind),
  CONSTRAINT things_kind_labels CHECK (kind IN ('CAR', 'TRUCK', 'VAN'))
);

CREATE TABLE autos (
  id   bigint      NOT NULL,
  kind varchar(9)  NOT NULL,
  CONSTRAINT autos_pkey PRIMARY KEY (id),
  CONSTRAINT autos_id_kind_fkey FOREIGN KEY (id, kind) REFERENCES things (id, kind),
  CONSTRAINT autos_kind_check CHECK (kind = 'CAR'),
  CONSTRAINT autos_kind_labels CHECK (kind IN ('CAR', 'TRUCK', 'VAN'))
);

CREATE TABLE prices (
  id         bigint  NOT NULL,
  thing_id   bigint  NOT NULL,
  thing_kind text,
  CONSTRAINT prices_pkey PRIMARY KEY (id),
  CONSTRAINT prices_thing_id_thing_kind_fkey FOREIGN KEY (thing_id, thing_kind)
    REFERENCES things (id, kind)
);
