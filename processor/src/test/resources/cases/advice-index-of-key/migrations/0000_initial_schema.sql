-- 0000_initial_schema
-- schemac 1  schema (empty) -> 8b5378ed0d27  text 3cb8203187e6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE t (
  tenant bigint  NOT NULL,
  id     bigint  NOT NULL,
  CONSTRAINT t_pkey PRIMARY KEY (tenant, id)
);

CREATE TABLE u (
  a bigint  NOT NULL,
  b bigint  NOT NULL,
  c bigint  NOT NULL,
  d bigint  NOT NULL,
  e bigint  NOT NULL,
  f bigint  NOT NULL,
  g bigint  NOT NULL,
  h bigint  NOT NULL,
  i bigint  NOT NULL,
  j bigint  NOT NULL,
  n bigint  NOT NULL,
  CONSTRAINT u_pkey PRIMARY KEY (a, b, n),
  CONSTRAINT u_d_c_n_key UNIQUE (d, c, n),
  CONSTRAINT by_index FOREIGN KEY (e, f) REFERENCES t (tenant, id),
  CONSTRAINT by_primary_key FOREIGN KEY (b, a) REFERENCES t (tenant, id),
  CONSTRAINT by_unique FOREIGN KEY (c, d) REFERENCES t (tenant, id),
  CONSTRAINT only_brin FOREIGN KEY (i, j) REFERENCES t (tenant, id),
  CONSTRAINT only_one_column_leads FOREIGN KEY (g, h) REFERENCES t (tenant, id)
);

CREATE INDEX u_expr_idx ON u ((h + g));

CREATE INDEX u_f_e_idx ON u (f DESC, e) WHERE e > 0;

CREATE INDEX u_g_n_h_idx ON u (g, n, h);

CREATE INDEX u_i_j_idx ON u USING brin (i, j);
