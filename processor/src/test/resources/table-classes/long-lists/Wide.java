package shop;

import dev.schemac.*;

@Table("wide")
public class Wide {
  @PrimaryKey long key0;
  @PrimaryKey long key1;
  @PrimaryKey long key2;
  @PrimaryKey long key3;
  @PrimaryKey long key4;
  @PrimaryKey long key5;
  @PrimaryKey long key6;
  @PrimaryKey long key7;
  @PrimaryKey long key8;
  @PrimaryKey long key9;
  @PrimaryKey long key10;
  @PrimaryKey long key11;
  String quiteALongColumnName0;
  String quiteALongColumnName1;
  String quiteALongColumnName2;
  String quiteALongColumnName3;
  String quiteALongColumnName4;
  String quiteALongColumnName5;
  String quiteALongColumnName6;
  String quiteALongColumnName7;
  String quiteALongColumnName8;
  String quiteALongColumnName9;
  String quiteALongColumnName10;
  String quiteALongColumnName11;
  String quiteALongColumnName12;
  String quiteALongColumnName13;
  String quiteALongColumnName14;
  String quiteALongColumnName15;
  String quiteALongColumnName16;
  String quiteALongColumnName17;
  String quiteALongColumnName18;
  String quiteALongColumnName19;
  String quiteALongColumnName20;
  String quiteALongColumnName21;
  String quiteALongColumnName22;
  String quiteALongColumnName23;
  String quiteALongColumnName24;
  String quiteALongColumnName25;
  String quiteALongColumnName26;
  String quiteALongColumnName27;
  String quiteALongColumnName28;
  String quiteALongColumnName29;
}
