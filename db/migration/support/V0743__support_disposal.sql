-- Guidance that was closed long ago is removed.
create index on guidance_case (tenant_id, closed_on) where closed_on is not null;

grant delete on guidance_case, guidance_referral to ${app};

update processing
   set retention_sv = 'Ett år efter att vägledningen avslutades; programmet tar bort den då.',
       retention_en = 'A year after the guidance was closed; the program then removes it.'
 where code = 'GUIDANCE';
