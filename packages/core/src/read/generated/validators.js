// Generated from packages/core/schemas by `npm run generate`. Do not edit.
var Ct=(t,i)=>()=>{try{return i||t((i={exports:{}}).exports,i),i.exports}catch(c){throw i=0,c}};var Et=Ct(yt=>{"use strict";Object.defineProperty(yt,"__esModule",{value:!0});function os(t){let i=t.length,c=0,m=0,p;for(;m<i;)c++,p=t.charCodeAt(m++),p>=55296&&
p<=56319&&m<i&&(p=t.charCodeAt(m),(p&64512)===56320&&m++);return c}yt.default=os});var bt=Ct(X=>{"use strict";Object.defineProperty(X,"__esModule",{value:!0});X.formatNames=X.fastFormats=X.fullFormats=void 0;function G(t,i){return{validate:t,compare:i}}
X.fullFormats={date:G(St,wt),time:G(gt(!0),kt),"date-time":G(Nt(!0),Vt),"iso-time":G(gt(),Mt),"iso-date-time":G(Nt(),Wt),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ms,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ws,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:us,int32:{type:"number",validate:hs},int64:{type:"number",validate:gs},float:{type:"\
number",validate:Ft},double:{type:"number",validate:Ft},password:!0,binary:!0};X.fastFormats={...X.fullFormats,date:G(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,wt),time:G(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
kt),"date-time":G(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Vt),"iso-time":G(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Mt),"iso-date-time":G(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Wt),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
X.formatNames=Object.keys(X.fullFormats);function as(t){return t%4===0&&(t%100!==0||t%400===0)}var ps=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,ls=[0,31,28,31,30,31,30,31,31,
30,31,30,31];function St(t){let i=ps.exec(t);if(!i)return!1;let c=+i[1],m=+i[2],p=+i[3];return m>=1&&m<=12&&p>=1&&p<=(m===2&&as(c)?29:ls[m])}function wt(t,i){if(t&&
i)return t>i?1:t<i?-1:0}var ht=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function gt(t){return function(c){let m=ht.exec(c);if(!m)return!1;
let p=+m[1],l=+m[2],e=+m[3],s=m[4],a=m[5]==="-"?-1:1,r=+(m[6]||0),n=+(m[7]||0);if(r>23||n>59||t&&!s)return!1;if(p<=23&&l<=59&&e<60)return!0;let o=l-n*a,f=p-r*a-
(o<0?1:0);return(f===23||f===-1)&&(o===59||o===-1)&&e<61}}function kt(t,i){if(!(t&&i))return;let c=new Date("2020-01-01T"+t).valueOf(),m=new Date("2020-01-01T"+
i).valueOf();if(c&&m)return c-m}function Mt(t,i){if(!(t&&i))return;let c=ht.exec(t),m=ht.exec(i);if(c&&m)return t=c[1]+c[2]+c[3],i=m[1]+m[2]+m[3],t>i?1:t<i?-1:0}
var Pt=/t|\s/i;function Nt(t){let i=gt(t);return function(m){let p=m.split(Pt);return p.length===2&&St(p[0])&&i(p[1])}}function Vt(t,i){if(!(t&&i))return;let c=new Date(
t).valueOf(),m=new Date(i).valueOf();if(c&&m)return c-m}function Wt(t,i){if(!(t&&i))return;let[c,m]=t.split(Pt),[p,l]=i.split(Pt),e=wt(c,p);if(e!==void 0)return e||
kt(m,l)}var ds=/\/|:/,fs=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ms(t){return ds.test(t)&&fs.test(t)}var zt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function us(t){return zt.lastIndex=0,zt.
test(t)}var cs=-(2**31),ys=2**31-1;function hs(t){return Number.isInteger(t)&&t<=ys&&t>=cs}function gs(t){return Number.isInteger(t)}function Ft(){return!0}var Ps=/[^\\]\\Z/;
function ws(t){if(Ps.test(t))return!1;try{return new RegExp(t),!0}catch{return!1}}});var Rs=at,ks={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onething.dev/schemas/bundle.schema.json",title:"Bundle",description:"What staf\
f author: which items make one thing, whose data are whose, and what was decided. Nothing computed is stored here.",type:"object",properties:{$schema:{type:"str\
ing"},kind:{const:"bundle"},id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema.json#/$defs/T\
ext"},note:{type:"string"},subjects:{type:"object",additionalProperties:{$ref:"#/$defs/BundleSubject"}},questions:{type:"array",items:{$ref:"#/$defs/Question"}},
items:{type:"array",items:{$ref:"#/$defs/BundleItem"}},sections:{type:"array",items:{$ref:"#/$defs/Section"}},decisions:{type:"array",items:{$ref:"#/$defs/Decis\
ion"}},jurisdiction:{$ref:"common.schema.json#/$defs/Id"},flow:{$ref:"#/$defs/AuthoredFlow"},policies:{$ref:"#/$defs/Policies"},materialDecisions:{type:"array",
items:{$ref:"#/$defs/MaterialDecision"}},acknowledged:{type:"array",items:{$ref:"#/$defs/Acknowledgement"}}},required:["kind","id","version","title","subjects",
"items"],additionalProperties:!1,$defs:{BundleSubject:{title:"BundleSubject",description:"Somebody or something that the bundle speaks of; `many`: there may be \
several.",type:"object",properties:{type:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"common.schema.json#/$defs/Text"},many:{type:"boolean"}},required:["t\
ype","title"],additionalProperties:!1},Question:{title:"Question",description:"A guided question in plain language; its answer is a datum like any other.",type:"\
object",properties:{datum:{$ref:"common.schema.json#/$defs/DatumKey"},title:{$ref:"common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$defs/Text"},
schema:{$ref:"common.schema.json#/$defs/Schema"}},required:["datum","title","schema"],additionalProperties:!1},BundleItem:{title:"BundleItem",description:"An it\
em of the bundle: when it is handled, and which of its subjects is which of the bundle.",type:"object",properties:{item:{$ref:"common.schema.json#/$defs/Id"},when:{
$ref:"common.schema.json#/$defs/Condition"},subjects:{description:"The item's subject → the bundle's subject (`legalRep`, `premises@before`). Where the item spe\
aks of an occasion, `place@after` may be named by itself. A subject not named here meets the bundle's subject of the same name and type if no title says otherwi\
se, or else stays the item's own.",type:"object",additionalProperties:{type:"string"}}},required:["item"],additionalProperties:!1},Section:{title:"Section",description:"\
A page that the author draws: the subjects, items or single data that stand on it.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"\
common.schema.json#/$defs/Text"},subjects:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"string"},description:"Fields of these items that\
 are bound to no subject named elsewhere."},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}}},required:["id","title"],additionalProperties:!1},
Decision:{title:"Decision",description:"What a person settled. It records who, why and when, and the digest of the fields that were decided on; when those chang\
e it goes stale.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},kind:{enum:["keepApart","same","codeMap","convert","finer","relabel","drop",
"onlyWhen","fixed"]},fields:{type:"array",items:{$ref:"common.schema.json#/$defs/FieldRef"},minItems:1,description:"The fields that the decision is about."},data:{
type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"},minItems:1,description:"In the bundle's subjects. same, codeMap, convert, finer: the datum that t\
he fields take part in (finer with a line: its parts, in order). relabel: the datum that gets the title."},map:{$ref:"common.schema.json#/$defs/Mapping",description:"\
codeMap, convert, finer: how the fields' values follow from the datum."},title:{$ref:"common.schema.json#/$defs/Text",description:"keepApart, relabel: what the \
applicant reads."},when:{$ref:"common.schema.json#/$defs/Condition",description:"onlyWhen: the fields, none of them required, are asked only in this situation."},
value:{description:"fixed: what the fields always receive in this bundle, as their own form writes it; nobody is asked."},by:{type:"string",minLength:1},reason:{
type:"string",minLength:1},at:{type:"string",format:"date-time"},on:{$ref:"common.schema.json#/$defs/Digest",description:"Digest of the fields as they were."}},
required:["id","kind","fields","by","reason","at","on"],additionalProperties:!1},AuthoredFlow:{title:"AuthoredFlow",description:"What staff add to the order tha\
t follows from outputs and inputs, and what they cut.",type:"object",properties:{edges:{type:"array",items:{title:"AuthoredEdge",description:"A wait that staff \
drew or cut between two items, with name, reason and time.",type:"object",properties:{from:{$ref:"common.schema.json#/$defs/Id"},to:{$ref:"common.schema.json#/$\
defs/Id"},by:{type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"string",format:"date-time"}},required:["from","to","by","reason","at"],additionalProperties:!1}},
cuts:{type:"array",items:{title:"EdgeCut",description:"A dependency that is not waited for: the material or datum is promised or deferred.",type:"object",properties:{
from:{$ref:"common.schema.json#/$defs/Id"},to:{$ref:"common.schema.json#/$defs/Id"},by:{type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"\
string",format:"date-time"},instead:{enum:["commitment","deferral"]}},required:["from","to","instead","by","reason","at"],additionalProperties:!1}}},required:[],
additionalProperties:!1},Policies:{title:"Policies",description:"How the bundle reckons where departments may share: `copies` shared or summed.",type:"object",properties:{
copies:{enum:["shared","summed"],description:"shared: departments read one file; summed: each keeps paper."}},required:[],additionalProperties:!1},MaterialDecision:{
title:"MaterialDecision",description:"What a person settled about a material row.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},kind:{enum:[
"drop","defer","commit"],description:"drop: no longer asked (a catch-all, a needless proof); defer: 容缺; commit: 告知承诺"},item:{$ref:"common.schema.jso\
n#/$defs/Id"},requirement:{$ref:"common.schema.json#/$defs/Id"},days:{type:"integer",minimum:1,description:"defer: supplied within."},unit:{enum:["working","cal\
endar"],description:"Of the days; left out: as the row's own deferral has it, else working days."},by:{type:"string",minLength:1},reason:{type:"string",minLength:1},
at:{type:"string",format:"date-time"}},required:["id","kind","item","requirement","by","reason","at"],additionalProperties:!1},Acknowledgement:{title:"Acknowled\
gement",description:"A finding that a person has seen and lets stand, with the reason. It stays listed.",type:"object",properties:{code:{type:"string"},item:{$ref:"\
common.schema.json#/$defs/Id"},place:{type:"string",description:"Where in the document: `materials/others`, `steps/visit`, `form/holder/name` (`*` for rows). Le\
ft out: everywhere in the item."},by:{type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"string",format:"date-time"}},required:["code","by",
"reason","at"],additionalProperties:!1}}},z=Object.prototype.hasOwnProperty;var ve=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function b(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,a=b.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ve.test(t)){let r={instancePath:i,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};var k=Et().default;function je(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=je.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};
e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return je.errors=e,s===0}je.evaluated={dynamicProps:!1,
dynamicItems:!1};function C(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=C.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.zh===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),s++}if(t.en===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
en"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="zh"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.zh!==void 0){let r=t.zh;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/zh",schemaPath:"\
#/properties/zh/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/en",
schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/proper\
ties/en/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return C.errors=e,s===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="type"||r==="title"||r==="many")){let n={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.type!==void 0&&(b(t.type,{instancePath:i+"/type",parentData:t,
parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.title!==void 0&&(C(t.title,{instancePath:i+"/tit\
le",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.many!==void 0&&typeof t.many!=
"boolean"){let r={instancePath:i+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return qe.errors=e,s===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=B.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>400){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return B.errors=e,s===0}B.evaluated={dynamicProps:!1,
dynamicItems:!1};var nt={title:"Schema",description:"JSON Schema 2020-12 in the closed dialect of item forms; checked by `read`, keyword by keyword.",type:["obj\
ect","boolean"]};function De(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=De.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:nt.type}};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};function Ae(t,{instancePath:i="",
parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
datum"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!(r==="datum"||r==="title"||r==="help"||r==="schema")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.datum!==void 0&&(B(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"\
datum",rootData:p,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),t.title!==void 0&&(C(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.help!==void 0&&(C(t.help,{instancePath:i+"/help",parentData:t,parentDataProperty:"\
help",rootData:p,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.schema!==void 0&&(De(t.schema,{instancePath:i+"/schema",parentData:t,
parentDataProperty:"schema",rootData:p,dynamicAnchors:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=M.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>400){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return M.errors=e,s===0}M.evaluated={dynamicProps:!1,
dynamicItems:!1};function Y(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Y.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:nt.type}};e===null?e=[r]:e.push(r),s++}return Y.errors=e,s===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};var ee={validate:I};function I(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=I.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0);let r=s,n=!1,o=null,f=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){let y={instancePath:i,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"datum"}};e===null?e=[y]:e.push(y),s++}if(t.in===void 0){let y={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"in"}};e===null?e=[y]:e.push(y),s++}}var u=f===s;u&&(n=!0,o=0);let d=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.all===void 0){
let y={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"all"}};e===null?e=[y]:e.push(y),s++}var u=d===s;if(u&&n)n=!1,o=
[o,1];else{u&&(n=!0,o=1);let y=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.any===void 0){let P={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"req\
uired",params:{missingProperty:"any"}};e===null?e=[P]:e.push(P),s++}var u=y===s;if(u&&n)n=!1,o=[o,2];else{u&&(n=!0,o=2);let P=s;if(t&&typeof t=="object"&&!Array.
isArray(t)&&t.not===void 0){let F={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"not"}};e===null?e=[F]:e.push(F),s++}
var u=P===s;u&&n?(n=!1,o=[o,3]):u&&(n=!0,o=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let y={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:o}};e===null?e=[y]:e.push(y),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>2){let y={instancePath:i,schemaPath:"#/max\
Properties",keyword:"maxProperties",params:{limit:2}};e===null?e=[y]:e.push(y),s++}if(Object.keys(t).length<1){let y={instancePath:i,schemaPath:"#/minProperties",
keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),s++}for(let y in t)if(!(y==="datum"||y==="in"||y==="all"||y==="any"||y==="not")){let h={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[h]:e.push(h),s++}if(t.datum!==void 0&&(M(t.datum,{
instancePath:i+"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),t.in!==void 0&&
(Y(t.in,{instancePath:i+"/in",parentData:t,parentDataProperty:"in",rootData:p,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),t.all!==void 0){
let y=t.all;if(Array.isArray(y)){let h=y.length;for(let P=0;P<h;P++)ee.validate(y[P],{instancePath:i+"/all/"+P,parentData:y,parentDataProperty:P,rootData:p,dynamicAnchors:l})||
(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),s=e.length)}else{let h={instancePath:i+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),s++}}if(t.any!==void 0){let y=t.any;if(Array.isArray(y)){let h=y.length;for(let P=0;P<h;P++)ee.validate(y[P],{instancePath:i+
"/any/"+P,parentData:y,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),s=e.length)}else{let h={instancePath:i+
"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}t.not!==void 0&&(ee.validate(t.not,{instancePath:i+
"/not",parentData:t,parentDataProperty:"not",rootData:p,dynamicAnchors:l})||(e=e===null?ee.validate.errors:e.concat(ee.validate.errors),s=e.length))}else{let y={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}return I.errors=e,s===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ie(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ie.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="when"||r==="subjects")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.item!==void 0&&(b(t.item,{instancePath:i+
"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.when!==void 0&&(I(t.when,{instancePath:i+
"/when",parentData:t,parentDataProperty:"when",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),t.subjects!==void 0){let r=t.
subjects;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(typeof r[n]!="string"){let o={instancePath:i+"/subjects/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subjects/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{let n={instancePath:i+
"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xe(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="title"||r==="subjects"||r==="items"||r==="data")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(b(t.id,{instancePath:i+
"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.title!==void 0&&(C(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.subjects!==void 0){let r=t.
subjects;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/subjects/"+o,schemaPath:"#/properties/subject\
s/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/subjects",schemaPath:"#/properties/subjects/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.items!==void 0){let r=t.items;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!=
"string"){let f={instancePath:i+"/items/"+o,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{
let n={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.data!==void 0){let r=t.
data;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)B(r[o],{instancePath:i+"/data/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return xe.errors=
e,s===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _t={title:"Decision",description:"What a person settled. It records who, why and when, and t\
he digest of the fields that were decided on; when those change it goes stale.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},kind:{enum:["\
keepApart","same","codeMap","convert","finer","relabel","drop","onlyWhen","fixed"]},fields:{type:"array",items:{$ref:"common.schema.json#/$defs/FieldRef"},minItems:1,
description:"The fields that the decision is about."},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"},minItems:1,description:"In the bundle\
's subjects. same, codeMap, convert, finer: the datum that the fields take part in (finer with a line: its parts, in order). relabel: the datum that gets the ti\
tle."},map:{$ref:"common.schema.json#/$defs/Mapping",description:"codeMap, convert, finer: how the fields' values follow from the datum."},title:{$ref:"common.s\
chema.json#/$defs/Text",description:"keepApart, relabel: what the applicant reads."},when:{$ref:"common.schema.json#/$defs/Condition",description:"onlyWhen: the\
 fields, none of them required, are asked only in this situation."},value:{description:"fixed: what the fields always receive in this bundle, as their own form \
writes it; nobody is asked."},by:{type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"string",format:"date-time"},on:{$ref:"common.schema.js\
on#/$defs/Digest",description:"Digest of the fields as they were."}},required:["id","kind","fields","by","reason","at","on"],additionalProperties:!1};function K(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=K.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ve.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}return K.errors=e,s===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){if(t.length>32){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32}};e===
null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}let r=t.
length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let o={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return ie.errors=e,s===0}ie.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function Te(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
a=Te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="path")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.item!==void 0&&(K(t.item,{instancePath:i+"/\
item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),t.path!==void 0&&(ie(t.path,{instancePath:i+
"/path",parentData:t,parentDataProperty:"path",rootData:p,dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rt={title:"MapOp",description:"One step from the canonical value to the value that an item's form wants. A mapping is a list of steps, read forwards by spli\
t and backwards by join.",oneOf:[{title:"CodesOp",description:"Canonical code to the item's code: a map of the catalogue, or pairs [canonical, item]. Many canon\
ical codes may share one item code; `representative` (pairs [item, canonical]) says which one join takes then; without it join takes the one that the other form\
s leave, or says that it is lost.",type:"object",properties:{op:{const:"codes"},codeMap:{$ref:"#/$defs/Id"},pairs:{$ref:"#/$defs/CodePairs"},representative:{$ref:"\
#/$defs/CodePairs"}},required:["op"],additionalProperties:!1},{title:"ScaleOp",description:'Item value = canonical value × factor, exact in decimals. From 元 to \
万元: "0.0001".',type:"object",properties:{op:{const:"scale"},factor:{type:"string",pattern:"^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"}},required:["op","factor"],
additionalProperties:!1},{title:"DateOp",description:"Canonical date YYYY-MM-DD to the item's writing. YYYY and YYYY-MM keep less: split derives them, join cann\
ot go back.",type:"object",properties:{op:{const:"date"},format:{enum:["YYYYMMDD","YYYY/MM/DD","YYYY.MM.DD","YYYY年MM月DD日","YYYY-MM","YYYY"]},as:{enum:["st\
ring","integer"],default:"string"}},required:["op","format"],additionalProperties:!1},{title:"TextOp",description:"Canonical number to its decimal text.",type:"\
object",properties:{op:{const:"text"}},required:["op"],additionalProperties:!1},{title:"ConstantOp",description:"The item always receives this value; nobody is \
asked.",type:"object",properties:{op:{const:"constant"},value:{}},required:["op","value"],additionalProperties:!1},{title:"NullableOp",description:"The item wri\
tes null where the datum is absent, also where the field is bound to none.",type:"object",properties:{op:{const:"nullable"}},required:["op"],additionalProperties:!1},
{title:"LineOp",description:"Several data written as one line, in the order of `x-data`; the line is there when all parts are that are not optional, and somethi\
ng is in it. Whoever gives a part that no other field takes has to give the others.",type:"object",properties:{op:{const:"line"},separator:{type:"string",maxLength:8},
optional:{type:"array",items:{$ref:"#/$defs/DatumKey"}}},required:["op","separator"],additionalProperties:!1},{title:"EachOp",description:"The steps are applied\
 to every member of an array.",type:"object",properties:{op:{const:"each"},ops:{$ref:"#/$defs/Mapping"}},required:["op","ops"],additionalProperties:!1}]},ot={title:"\
CodePairs",description:"Pairs of codes: the item's, or the older, is told by the one that the bundle uses.",type:"array",items:{type:"array",prefixItems:[{type:[
"string","number","boolean","null"]},{type:["string","number","boolean","null"]}],items:!1,minItems:2,maxItems:2}};function re(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.
isArray(t)){let r=t.length;for(let n=0;n<r;n++){let o=t[n];if(Array.isArray(o)){if(o.length>2){let u={instancePath:i+"/"+n,schemaPath:"#/items/maxItems",keyword:"\
maxItems",params:{limit:2}};e===null?e=[u]:e.push(u),s++}if(o.length<2){let u={instancePath:i+"/"+n,schemaPath:"#/items/minItems",keyword:"minItems",params:{limit:2}};
e===null?e=[u]:e.push(u),s++}let f=o.length;if(f>0){let u=o[0];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"&&u!==null){let y={
instancePath:i+"/"+n+"/0",schemaPath:"#/items/prefixItems/0/type",keyword:"type",params:{type:ot.items.prefixItems[0].type}};e===null?e=[y]:e.push(y),s++}}if(f>
1){let u=o[1];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"&&u!==null){let y={instancePath:i+"/"+n+"/1",schemaPath:"#/items/pre\
fixItems/1/type",keyword:"type",params:{type:ot.items.prefixItems[1].type}};e===null?e=[y]:e.push(y),s++}}if(!(o.length<=2)){let u={instancePath:i+"/"+n,schemaPath:"\
#/items/items",keyword:"items",params:{limit:2}};e===null?e=[u]:e.push(u),s++}}else{let f={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{
type:"array"}};e===null?e=[f]:e.push(f),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}
return re.errors=e,s===0}re.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var bs=new RegExp("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$","u"),vt={validate:we};
function ne(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ne.evaluated;a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0);let r=s,n=!1,o=null,f=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let h={instancePath:i,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[h]:e.push(h),s++}for(let h in t)if(!(h==="op"||h==="codeMap"||h==="pairs"||h===
"representative")){let P={instancePath:i,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[P]:
e.push(P),s++}if(t.op!==void 0&&t.op!=="codes"){let h={instancePath:i+"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"cod\
es"}};e===null?e=[h]:e.push(h),s++}t.codeMap!==void 0&&(K(t.codeMap,{instancePath:i+"/codeMap",parentData:t,parentDataProperty:"codeMap",rootData:p,dynamicAnchors:l})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)),t.pairs!==void 0&&(re(t.pairs,{instancePath:i+"/pairs",parentData:t,parentDataProperty:"pairs",rootData:p,dynamicAnchors:l})||
(e=e===null?re.errors:e.concat(re.errors),s=e.length)),t.representative!==void 0&&(re(t.representative,{instancePath:i+"/representative",parentData:t,parentDataProperty:"\
representative",rootData:p,dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length))}else{let h={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[h]:e.push(h),s++}var y=f===s;if(y){n=!0,o=0;var d=!0}let u=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){
let h={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[h]:e.push(h),s++}if(t.factor===void 0){let h={
instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"factor"}};e===null?e=[h]:e.push(h),s++}for(let h in t)if(!(h==="op"||
h==="factor")){let P={instancePath:i,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[P]:e.
push(P),s++}if(t.op!==void 0&&t.op!=="scale"){let h={instancePath:i+"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"scale"}};
e===null?e=[h]:e.push(h),s++}if(t.factor!==void 0){let h=t.factor;if(typeof h=="string"){if(!bs.test(h)){let P={instancePath:i+"/factor",schemaPath:"#/oneOf/1/p\
roperties/factor/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+
"/factor",schemaPath:"#/oneOf/1/properties/factor/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}}else{let h={instancePath:i,schemaPath:"\
#/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),s++}var y=u===s;if(y&&n)n=!1,o=[o,1];else{y&&(n=!0,o=1,d!==!0&&(d=!0));let h=s;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let A={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"op"}};
e===null?e=[A]:e.push(A),s++}if(t.format===void 0){let A={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"format"}};e===
null?e=[A]:e.push(A),s++}for(let A in t)if(!(A==="op"||A==="format"||A==="as")){let F={instancePath:i,schemaPath:"#/oneOf/2/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:A}};e===null?e=[F]:e.push(F),s++}if(t.op!==void 0&&t.op!=="date"){let A={instancePath:i+"/op",schemaPath:"#/oneOf/2/\
properties/op/const",keyword:"const",params:{allowedValue:"date"}};e===null?e=[A]:e.push(A),s++}if(t.format!==void 0){let A=t.format;if(!(A==="YYYYMMDD"||A==="Y\
YYY/MM/DD"||A==="YYYY.MM.DD"||A==="YYYY年MM月DD日"||A==="YYYY-MM"||A==="YYYY")){let F={instancePath:i+"/format",schemaPath:"#/oneOf/2/properties/format/enum",
keyword:"enum",params:{allowedValues:Rt.oneOf[2].properties.format.enum}};e===null?e=[F]:e.push(F),s++}}if(t.as!==void 0){let A=t.as;if(!(A==="string"||A==="int\
eger")){let F={instancePath:i+"/as",schemaPath:"#/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues:Rt.oneOf[2].properties.as.enum}};e===null?e=[
F]:e.push(F),s++}}}else{let A={instancePath:i,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[A]:e.push(A),s++}var y=h===s;if(y&&
n)n=!1,o=[o,2];else{y&&(n=!0,o=2,d!==!0&&(d=!0));let A=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let W={instancePath:i,schemaPath:"#/oneO\
f/3/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[W]:e.push(W),s++}for(let W in t)if(W!=="op"){let xt={instancePath:i,schemaPath:"#/on\
eOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W}};e===null?e=[xt]:e.push(xt),s++}if(t.op!==void 0&&t.op!=="text"){let W={
instancePath:i+"/op",schemaPath:"#/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"text"}};e===null?e=[W]:e.push(W),s++}}else{let W={instancePath:i,
schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[W]:e.push(W),s++}var y=A===s;if(y&&n)n=!1,o=[o,3];else{y&&(n=!0,o=3,d!==!0&&(d=!0));
let W=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let S={instancePath:i,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"\
op"}};e===null?e=[S]:e.push(S),s++}if(t.value===void 0){let S={instancePath:i,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"value"}};
e===null?e=[S]:e.push(S),s++}for(let S in t)if(!(S==="op"||S==="value")){let Tt={instancePath:i,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:S}};e===null?e=[Tt]:e.push(Tt),s++}if(t.op!==void 0&&t.op!=="constant"){let S={instancePath:i+"/op",schemaPath:"#/oneOf/4/\
properties/op/const",keyword:"const",params:{allowedValue:"constant"}};e===null?e=[S]:e.push(S),s++}}else{let S={instancePath:i,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"}};e===null?e=[S]:e.push(S),s++}var y=W===s;if(y&&n)n=!1,o=[o,4];else{y&&(n=!0,o=4,d!==!0&&(d=!0));let S=s;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.op===void 0){let _={instancePath:i,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[_]:e.push(
_),s++}for(let _ in t)if(_!=="op"){let Lt={instancePath:i,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}};
e===null?e=[Lt]:e.push(Lt),s++}if(t.op!==void 0&&t.op!=="nullable"){let _={instancePath:i+"/op",schemaPath:"#/oneOf/5/properties/op/const",keyword:"const",params:{
allowedValue:"nullable"}};e===null?e=[_]:e.push(_),s++}}else{let _={instancePath:i,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"}};e===null?e=
[_]:e.push(_),s++}var y=S===s;if(y&&n)n=!1,o=[o,5];else{y&&(n=!0,o=5,d!==!0&&(d=!0));let _=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let T={
instancePath:i,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[T]:e.push(T),s++}if(t.separator===void 0){let T={instancePath:i,
schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"separator"}};e===null?e=[T]:e.push(T),s++}for(let T in t)if(!(T==="op"||T==="separat\
or"||T==="optional")){let R={instancePath:i,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T}};e===null?e=
[R]:e.push(R),s++}if(t.op!==void 0&&t.op!=="line"){let T={instancePath:i+"/op",schemaPath:"#/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"\
line"}};e===null?e=[T]:e.push(T),s++}if(t.separator!==void 0){let T=t.separator;if(typeof T=="string"){if(k(T)>8){let R={instancePath:i+"/separator",schemaPath:"\
#/oneOf/6/properties/separator/maxLength",keyword:"maxLength",params:{limit:8}};e===null?e=[R]:e.push(R),s++}}else{let R={instancePath:i+"/separator",schemaPath:"\
#/oneOf/6/properties/separator/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),s++}}if(t.optional!==void 0){let T=t.optional;if(Array.isArray(
T)){let R=T.length;for(let O=0;O<R;O++)M(T[O],{instancePath:i+"/optional/"+O,parentData:T,parentDataProperty:O,rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:
e.concat(M.errors),s=e.length)}else{let R={instancePath:i+"/optional",schemaPath:"#/oneOf/6/properties/optional/type",keyword:"type",params:{type:"array"}};e===
null?e=[R]:e.push(R),s++}}}else{let T={instancePath:i,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}};e===null?e=[T]:e.push(T),s++}var y=_===
s;if(y&&n)n=!1,o=[o,6];else{y&&(n=!0,o=6,d!==!0&&(d=!0));let T=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let O={instancePath:i,schemaPath:"\
#/oneOf/7/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[O]:e.push(O),s++}if(t.ops===void 0){let O={instancePath:i,schemaPath:"#/oneOf/\
7/required",keyword:"required",params:{missingProperty:"ops"}};e===null?e=[O]:e.push(O),s++}for(let O in t)if(!(O==="op"||O==="ops")){let Ot={instancePath:i,schemaPath:"\
#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[Ot]:e.push(Ot),s++}if(t.op!==void 0&&t.op!=="each"){let O={
instancePath:i+"/op",schemaPath:"#/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"each"}};e===null?e=[O]:e.push(O),s++}t.ops!==void 0&&(vt.validate(
t.ops,{instancePath:i+"/ops",parentData:t,parentDataProperty:"ops",rootData:p,dynamicAnchors:l})||(e=e===null?vt.validate.errors:e.concat(vt.validate.errors),s=
e.length))}else{let O={instancePath:i,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),s++}var y=T===s;y&&n?(n=!1,o=[
o,7]):y&&(n=!0,o=7,d!==!0&&(d=!0))}}}}}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let h={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};
e===null?e=[h]:e.push(h),s++}return ne.errors=e,a.props=d,s===0}ne.evaluated={dynamicProps:!0,dynamicItems:!1};function we(t,{instancePath:i="",parentData:c,parentDataProperty:m,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=we.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){let r=t.
length;for(let n=0;n<r;n++)ne(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),
s=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}we.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};var ct=new RegExp("^sha256:[0-9a-f]{64}$","u");function Le(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ct.test(t)){let r={instancePath:i,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};var Pe=bt().fullFormats["date-time"];
function Oe(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(t.fields===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"}};e===
null?e=[r]:e.push(r),s++}if(t.by===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(
r),s++}if(t.reason===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),s++}if(t.
at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),s++}if(t.on===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"on"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(_t.properties,r)){
let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&
(b(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.kind!==
void 0){let r=t.kind;if(!(r==="keepApart"||r==="same"||r==="codeMap"||r==="convert"||r==="finer"||r==="relabel"||r==="drop"||r==="onlyWhen"||r==="fixed")){let n={
instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:_t.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.fields!==
void 0){let r=t.fields;if(Array.isArray(r)){if(r.length<1){let o={instancePath:i+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),s++}let n=r.length;for(let o=0;o<n;o++)Te(r[o],{instancePath:i+"/fields/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)}else{let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),s++}}if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){if(r.length<1){let o={instancePath:i+"/data",schemaPath:"#/properties\
/data/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let n=r.length;for(let o=0;o<n;o++)B(r[o],{instancePath:i+"/data/"+o,parentData:r,
parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.map!==void 0&&(we(t.map,{instancePath:i+"/map",parentData:t,parentDataProperty:"\
map",rootData:p,dynamicAnchors:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),t.title!==void 0&&(C(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.when!==void 0&&(I(t.when,{instancePath:i+"/when",parentData:t,parentDataProperty:"\
when",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),t.by!==void 0){let r=t.by;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+
"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/by",schemaPath:"#/\
properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.reason!==void 0){let r=t.reason;if(typeof r=="string"){if(k(r)<1){
let n={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.at!==void 0){let r=t.at;if(typeof r=="\
string"){if(!Pe.validate(r)){let n={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}t.on!==void 0&&(Le(
t.on,{instancePath:i+"/on",parentData:t,parentDataProperty:"on",rootData:p,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length))}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vs={title:"AuthoredFlow",description:"What staff add to the order that follows from outputs and inputs, and what they cut.",type:"object",properties:{
edges:{type:"array",items:{title:"AuthoredEdge",description:"A wait that staff drew or cut between two items, with name, reason and time.",type:"object",properties:{
from:{$ref:"common.schema.json#/$defs/Id"},to:{$ref:"common.schema.json#/$defs/Id"},by:{type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"\
string",format:"date-time"}},required:["from","to","by","reason","at"],additionalProperties:!1}},cuts:{type:"array",items:{title:"EdgeCut",description:"A depend\
ency that is not waited for: the material or datum is promised or deferred.",type:"object",properties:{from:{$ref:"common.schema.json#/$defs/Id"},to:{$ref:"comm\
on.schema.json#/$defs/Id"},by:{type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"string",format:"date-time"},instead:{enum:["commitment","\
deferral"]}},required:["from","to","instead","by","reason","at"],additionalProperties:!1}}},required:[],additionalProperties:!1};function Ce(t,{instancePath:i="",
parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="edges"||r==="cuts")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.edges!==void 0){let r=t.edges;if(Array.isArray(r)){let n=r.length;for(let o=0;o<
n;o++){let f=r[o];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.from===void 0){let d={instancePath:i+"/edges/"+o,schemaPath:"#/properties/edges/items/requir\
ed",keyword:"required",params:{missingProperty:"from"}};e===null?e=[d]:e.push(d),s++}if(f.to===void 0){let d={instancePath:i+"/edges/"+o,schemaPath:"#/propertie\
s/edges/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[d]:e.push(d),s++}if(f.by===void 0){let d={instancePath:i+"/edges/"+o,schemaPath:"\
#/properties/edges/items/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[d]:e.push(d),s++}if(f.reason===void 0){let d={instancePath:i+"/\
edges/"+o,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[d]:e.push(d),s++}if(f.at===void 0){let d={
instancePath:i+"/edges/"+o,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[d]:e.push(d),s++}for(let d in f)
if(!(d==="from"||d==="to"||d==="by"||d==="reason"||d==="at")){let u={instancePath:i+"/edges/"+o,schemaPath:"#/properties/edges/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),s++}if(f.from!==void 0&&(b(f.from,{instancePath:i+"/edges/"+o+"/from",parentData:f,
parentDataProperty:"from",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),f.to!==void 0&&(b(f.to,{instancePath:i+"/edges/"+o+
"/to",parentData:f,parentDataProperty:"to",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),f.by!==void 0){let d=f.by;if(typeof d==
"string"){if(k(d)<1){let u={instancePath:i+"/edges/"+o+"/by",schemaPath:"#/properties/edges/items/properties/by/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/edges/"+o+"/by",schemaPath:"#/properties/edges/items/properties/by/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),s++}}if(f.reason!==void 0){let d=f.reason;if(typeof d=="string"){if(k(d)<1){let u={instancePath:i+"/edges/"+o+"/reason",schemaPath:"\
#/properties/edges/items/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/edges/"+o+
"/reason",schemaPath:"#/properties/edges/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}if(f.at!==void 0){let d=f.
at;if(typeof d=="string"){if(!Pe.validate(d)){let u={instancePath:i+"/edges/"+o+"/at",schemaPath:"#/properties/edges/items/properties/at/format",keyword:"format",
params:{format:"date-time"}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/edges/"+o+"/at",schemaPath:"#/properties/edges/items/properties/at/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}}else{let d={instancePath:i+"/edges/"+o,schemaPath:"#/properties/edges/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.cuts!==void 0){let r=t.cuts;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(f&&typeof f=="obj\
ect"&&!Array.isArray(f)){if(f.from===void 0){let d={instancePath:i+"/cuts/"+o,schemaPath:"#/properties/cuts/items/required",keyword:"required",params:{missingProperty:"\
from"}};e===null?e=[d]:e.push(d),s++}if(f.to===void 0){let d={instancePath:i+"/cuts/"+o,schemaPath:"#/properties/cuts/items/required",keyword:"required",params:{
missingProperty:"to"}};e===null?e=[d]:e.push(d),s++}if(f.instead===void 0){let d={instancePath:i+"/cuts/"+o,schemaPath:"#/properties/cuts/items/required",keyword:"\
required",params:{missingProperty:"instead"}};e===null?e=[d]:e.push(d),s++}if(f.by===void 0){let d={instancePath:i+"/cuts/"+o,schemaPath:"#/properties/cuts/item\
s/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[d]:e.push(d),s++}if(f.reason===void 0){let d={instancePath:i+"/cuts/"+o,schemaPath:"#/\
properties/cuts/items/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[d]:e.push(d),s++}if(f.at===void 0){let d={instancePath:i+"/cut\
s/"+o,schemaPath:"#/properties/cuts/items/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[d]:e.push(d),s++}for(let d in f)if(!(d==="from"||
d==="to"||d==="by"||d==="reason"||d==="at"||d==="instead")){let u={instancePath:i+"/cuts/"+o,schemaPath:"#/properties/cuts/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),s++}if(f.from!==void 0&&(b(f.from,{instancePath:i+"/cuts/"+o+"/from",parentData:f,
parentDataProperty:"from",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),f.to!==void 0&&(b(f.to,{instancePath:i+"/cuts/"+o+
"/to",parentData:f,parentDataProperty:"to",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),f.by!==void 0){let d=f.by;if(typeof d==
"string"){if(k(d)<1){let u={instancePath:i+"/cuts/"+o+"/by",schemaPath:"#/properties/cuts/items/properties/by/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/cuts/"+o+"/by",schemaPath:"#/properties/cuts/items/properties/by/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[u]:e.push(u),s++}}if(f.reason!==void 0){let d=f.reason;if(typeof d=="string"){if(k(d)<1){let u={instancePath:i+"/cuts/"+o+"/reason",schemaPath:"\
#/properties/cuts/items/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/cuts/"+o+"\
/reason",schemaPath:"#/properties/cuts/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}if(f.at!==void 0){let d=f.
at;if(typeof d=="string"){if(!Pe.validate(d)){let u={instancePath:i+"/cuts/"+o+"/at",schemaPath:"#/properties/cuts/items/properties/at/format",keyword:"format",
params:{format:"date-time"}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/cuts/"+o+"/at",schemaPath:"#/properties/cuts/items/properties/at/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}if(f.instead!==void 0){let d=f.instead;if(!(d==="commitment"||d==="deferral")){let u={instancePath:i+
"/cuts/"+o+"/instead",schemaPath:"#/properties/cuts/items/properties/instead/enum",keyword:"enum",params:{allowedValues:vs.properties.cuts.items.properties.instead.
enum}};e===null?e=[u]:e.push(u),s++}}}else{let d={instancePath:i+"/cuts/"+o,schemaPath:"#/properties/cuts/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/cuts",schemaPath:"#/properties/cuts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}Ce.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var $s={title:"Policies",description:"How the bundle reckons where departments may share: `copies` shared or summed.",
type:"object",properties:{copies:{enum:["shared","summed"],description:"shared: departments read one file; summed: each keeps paper."}},required:[],additionalProperties:!1};
function Ee(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="copies"){let n={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.copies!==void 0){let r=t.copies;if(!(r==="shared"||
r==="summed")){let n={instancePath:i+"/copies",schemaPath:"#/properties/copies/enum",keyword:"enum",params:{allowedValues:$s.properties.copies.enum}};e===null?e=
[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ee.errors=e,s===0}
Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $t={title:"MaterialDecision",description:"What a person settled about a material row.",type:"object",
properties:{id:{$ref:"common.schema.json#/$defs/Id"},kind:{enum:["drop","defer","commit"],description:"drop: no longer asked (a catch-all, a needless proof); de\
fer: 容缺; commit: 告知承诺"},item:{$ref:"common.schema.json#/$defs/Id"},requirement:{$ref:"common.schema.json#/$defs/Id"},days:{type:"integer",minimum:1,
description:"defer: supplied within."},unit:{enum:["working","calendar"],description:"Of the days; left out: as the row's own deferral has it, else working days\
."},by:{type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"string",format:"date-time"}},required:["id","kind","item","requirement","by","re\
ason","at"],additionalProperties:!1};function Ne(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ne.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.requirement===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"requirement"}};e===null?e=[r]:e.push(r),s++}if(t.by===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"by"}};e===null?e=[r]:e.push(r),s++}if(t.reason===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[r]:e.push(r),s++}if(t.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!z.call($t.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(b(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.kind!==void 0){let r=t.kind;if(!(r==="drop"||r==="defer"||r==="commit")){let n={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:$t.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.item!==void 0&&(b(t.item,{instancePath:i+
"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.requirement!==void 0&&(b(t.
requirement,{instancePath:i+"/requirement",parentData:t,parentDataProperty:"requirement",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),
s=e.length)),t.days!==void 0){let r=t.days;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/days",schemaPath:"#/properties/days\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/days",schemaPath:"\
#/properties/days/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),s++}}if(t.unit!==void 0){let r=t.unit;if(!(r==="working"||
r==="calendar")){let n={instancePath:i+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:$t.properties.unit.enum}};e===null?e=[n]:
e.push(n),s++}}if(t.by!==void 0){let r=t.by;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),s++}}if(t.reason!==void 0){let r=t.reason;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/reason",schemaPath:"#/properties/reason\
/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!Pe.validate(r)){let n={instancePath:i+"/at",
schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/at",schemaPath:"#/p\
roperties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"code"}};e===null?e=[r]:e.push(r),s++}if(t.by===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"by"}};e===null?e=[r]:e.push(r),s++}if(t.reason===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"}};e===null?e=[r]:e.push(r),s++}if(t.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!(r==="code"||r==="item"||r==="place"||r==="by"||r==="reason"||r==="at")){let n={instancePath:i,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.code!==void 0&&typeof t.code!="string"){let r={instancePath:i+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.item!==void 0&&(b(t.item,{instancePath:i+"/\
item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.place!==void 0&&typeof t.place!=
"string"){let r={instancePath:i+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.by!==void 0){
let r=t.by;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[n]:e.push(n),s++}}else{let n={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.
reason!==void 0){let r=t.reason;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!Pe.validate(r)){let n={instancePath:i+"/at",schemaPath:"#/properties/at/fo\
rmat",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return ze.errors=e,s===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function at(t,{instancePath:i="",parentData:c,parentDataProperty:m,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=at.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),
s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.subjects===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subjects"}};e===null?e=[r]:e.push(r),s++}if(t.items===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"items"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(ks.properties,r)){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!=
"string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==
void 0&&t.kind!=="bundle"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"bundle"}};e===null?e=[r]:e.push(
r),s++}if(t.id!==void 0&&(b(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),
s=e.length)),t.version!==void 0&&(je(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?je.
errors:e.concat(je.errors),s=e.length)),t.title!==void 0&&(C(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||
(e=e===null?C.errors:e.concat(C.errors),s=e.length)),t.note!==void 0&&typeof t.note!="string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.subjects!==void 0){let r=t.subjects;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)
qe(r[n],{instancePath:i+"/subjects/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?qe.errors:
e.concat(qe.errors),s=e.length);else{let n={instancePath:i+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),s++}}if(t.questions!==void 0){let r=t.questions;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)Ae(r[o],{instancePath:i+"/questions/"+o,parentData:r,
parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)}else{let n={instancePath:i+"/questions",schemaPath:"#/\
properties/questions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.items!==void 0){let r=t.items;if(Array.isArray(r)){let n=r.length;
for(let o=0;o<n;o++)Ie(r[o],{instancePath:i+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),
s=e.length)}else{let n={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.sections!==
void 0){let r=t.sections;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)xe(r[o],{instancePath:i+"/sections/"+o,parentData:r,parentDataProperty:o,rootData:p,
dynamicAnchors:l})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)}else{let n={instancePath:i+"/sections",schemaPath:"#/properties/sections/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.decisions!==void 0){let r=t.decisions;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)Oe(
r[o],{instancePath:i+"/decisions/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)}else{
let n={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.jurisdiction!==
void 0&&(b(t.jurisdiction,{instancePath:i+"/jurisdiction",parentData:t,parentDataProperty:"jurisdiction",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),s=e.length)),t.flow!==void 0&&(Ce(t.flow,{instancePath:i+"/flow",parentData:t,parentDataProperty:"flow",rootData:p,dynamicAnchors:l})||(e=e===null?Ce.
errors:e.concat(Ce.errors),s=e.length)),t.policies!==void 0&&(Ee(t.policies,{instancePath:i+"/policies",parentData:t,parentDataProperty:"policies",rootData:p,dynamicAnchors:l})||
(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),t.materialDecisions!==void 0){let r=t.materialDecisions;if(Array.isArray(r)){let n=r.length;for(let o=0;o<
n;o++)Ne(r[o],{instancePath:i+"/materialDecisions/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),
s=e.length)}else{let n={instancePath:i+"/materialDecisions",schemaPath:"#/properties/materialDecisions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),s++}}if(t.acknowledged!==void 0){let r=t.acknowledged;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)ze(r[o],{instancePath:i+"/acknowledged/"+
o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)}else{let n={instancePath:i+"/acknowledg\
ed",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return at.errors=e,s===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bs=lt,
js={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onething.dev/schemas/catalogue.schema.json",title:"Catalogue",description:"The dictionar\
y that items and bundles share: departments, subject types with their data elements, code lists and maps between them.",type:"object",properties:{$schema:{type:"\
string"},kind:{const:"catalogue"},id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema.json#/$\
defs/Text"},note:{type:"string"},departments:{type:"object",additionalProperties:{$ref:"#/$defs/Department"}},subjectTypes:{type:"object",additionalProperties:{
$ref:"#/$defs/SubjectType"}},codeLists:{type:"object",additionalProperties:{$ref:"#/$defs/CodeList"}},codeMaps:{type:"object",additionalProperties:{$ref:"#/$def\
s/CodeMap"}},materialTypes:{type:"object",additionalProperties:{$ref:"#/$defs/MaterialType"}},dataSources:{type:"object",additionalProperties:{$ref:"#/$defs/Dat\
aSource"}},jurisdictions:{type:"object",additionalProperties:{$ref:"#/$defs/Jurisdiction"}},calendar:{$ref:"#/$defs/Calendar"},utcOffset:{$ref:"#/$defs/UtcOffse\
t"}},required:["kind","id","version","title","departments","subjectTypes","codeLists","codeMaps"],additionalProperties:!1,$defs:{Department:{title:"Department",
description:"A department that handles items. The lower its rank, the greater its weight where two disagree.",type:"object",properties:{title:{$ref:"common.sche\
ma.json#/$defs/Text"},code:{type:"string"},rank:{type:"integer",description:"Authority of its word: when a conflict's cause can be told in two ways, the departm\
ent with the higher number is blamed."}},required:["title"],additionalProperties:!1},SubjectType:{title:"SubjectType",description:"Who or what data are about: a\
 person, an operator, premises, a house.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},elements:{type:"object",additionalProperties:{
$ref:"#/$defs/DataElement"}}},required:["title","elements"],additionalProperties:!1},DataElement:{title:"DataElement",description:"A dictionary entry of a subje\
ct type. Its name may have dots: `address.province`.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$d\
efs/Text"},schema:{$ref:"common.schema.json#/$defs/Schema",description:"What every canonical value is: the domain, before anyone's wishes."},codeList:{$ref:"com\
mon.schema.json#/$defs/Id",description:"The canonical codes, in addition to `schema`; of an array (a multiple choice) they bind its members."},unit:{type:"strin\
g",description:"Unit of the canonical value: ㎡, 元, m³/d."},aliases:{type:"array",items:{type:"string"}},standard:{type:"string",description:"Standard and c\
lause: GB 11643-1999."},sensitivity:{enum:["public","internal","personal","sensitive"]},merge:{enum:["byDatum","never"],description:"never: signatures, declarat\
ions and consents are asked for each item anew."},derive:{type:"array",items:{type:"object",title:"Derivation",description:"From which element of the same subje\
ct it follows, and by which rule.",properties:{by:{$ref:"common.schema.json#/$defs/DeriveRule"},from:{type:"string"}},required:["by","from"],additionalProperties:!1}},
homonyms:{type:"array",items:{type:"string"},description:"Elements, as `type.element`, that share a label with this one and mean something else."}},required:["t\
itle","schema"],additionalProperties:!1},CodeList:{title:"CodeList",description:"Codes with their titles, and the standard that they come from.",type:"object",properties:{
title:{$ref:"common.schema.json#/$defs/Text"},standard:{type:"string"},note:{type:"string"},codes:{type:"array",items:{type:"object",title:"Code",description:"O\
ne code. `broader`: the code above it; `deprecated`: kept for old data, no longer offered.",properties:{code:{type:["string","integer","boolean"]},title:{$ref:"\
common.schema.json#/$defs/Text"},broader:{type:["string","integer"]},deprecated:{type:"boolean"}},required:["code","title"],additionalProperties:!1},minItems:1}},
required:["title","codes"],additionalProperties:!1},CodeMap:{title:"CodeMap",description:"From a canonical list to an item's list. A canonical code without a pa\
ir cannot be carried there; an item code without a pair cannot be reached. Both are reported.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/\
Text"},from:{$ref:"common.schema.json#/$defs/Id"},to:{$ref:"common.schema.json#/$defs/Id"},pairs:{$ref:"common.schema.json#/$defs/CodePairs"},representative:{$ref:"\
common.schema.json#/$defs/CodePairs"}},required:["from","pairs"],additionalProperties:!1},MaterialType:{title:"MaterialType",description:"A document of one kind\
 about a subject of one type: catalogue entry.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},kind:{enum:["certificate","application",
"drawing","proof","report","agreement","photo","other"]},about:{$ref:"common.schema.json#/$defs/Id",description:"Subject type that the document is about."},issuer:{
$ref:"common.schema.json#/$defs/Text"},certificate:{type:"string",description:"Code of the certificate, where an e-licence exists."},proves:{type:"array",items:{
type:"string"},description:"Data elements, as `type.element`, that it proves."},aliases:{type:"array",items:{type:"string"}},supersededBy:{$ref:"common.schema.j\
son#/$defs/Id",description:"Material type that takes its place."},supersession:{$ref:"#/$defs/Supersession"}},required:["title","kind"],additionalProperties:!1},
Supersession:{title:"Supersession",description:"Who said that `supersededBy` takes the document's place, why and when. Left out where the catalogue came so.",type:"\
object",properties:{by:{type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"string",format:"date-time"}},required:["by","reason","at"],additionalProperties:!1},
DataSource:{title:"DataSource",description:"What need not be brought because the administration holds it already: an e-licence library or a registry.",type:"obj\
ect",properties:{title:{$ref:"common.schema.json#/$defs/Text"},kind:{enum:["eLicence","dataShare"]},holds:{type:"array",items:{title:"Holding",description:"A ma\
terial type that the source holds, and how far its word goes: A made by the agency, B checked by window staff, C uploaded and to be compared with the original, \
D promised by the applicant.",type:"object",properties:{material:{$ref:"common.schema.json#/$defs/Id"},trust:{enum:["A","B","C","D"]}},required:["material","tru\
st"],additionalProperties:!1}}},required:["title","kind","holds"],additionalProperties:!1},Jurisdiction:{title:"Jurisdiction",description:"A city and what diffe\
rs there: thresholds and limits that conditions refer to.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},parameters:{type:"object",additionalProperties:{
type:["number","string","boolean"]}}},required:["title","parameters"],additionalProperties:!1},UtcOffset:{type:"string",pattern:"^[+-](0\\d|1[0-4]):[0-5]\\d$",description:"\
The clock of the city, as hours and minutes from UTC: on it stands which day it is, for ages and limits. Left out: +08:00, as everywhere in China."},Calendar:{title:"\
Calendar",description:"Days that differ from the public calendar, YYYY-MM-DD.",type:"object",properties:{holidays:{type:"array",items:{type:"string",format:"dat\
e"}},workdays:{type:"array",items:{type:"string",format:"date"}}},required:["holidays","workdays"],additionalProperties:!1}}};function q(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t==
"string"){if(!ve.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={
dynamicProps:!1,dynamicItems:!1};function Fe(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Fe.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:40}};e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===0}
Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function v(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,a=v.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.zh===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),s++}if(t.en===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"en"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="zh"||r==="en")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.zh!==void 0){let r=t.zh;if(typeof r=="st\
ring"){if(k(r)<1){let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r==
"string"){if(k(r)<1){let n={instancePath:i+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="code"||r==="rank")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(v(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.code!==void 0&&typeof t.code!=
"string"){let r={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.rank!==void 0){
let r=t.rank;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return Se.errors=e,s===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jt={title:"DataElement",description:"A dictionary entry of a subject type. Its name may have dots: `address.province`.",type:"object",properties:{title:{$ref:"\
common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$defs/Text"},schema:{$ref:"common.schema.json#/$defs/Schema",description:"What every canonical \
value is: the domain, before anyone's wishes."},codeList:{$ref:"common.schema.json#/$defs/Id",description:"The canonical codes, in addition to `schema`; of an a\
rray (a multiple choice) they bind its members."},unit:{type:"string",description:"Unit of the canonical value: ㎡, 元, m³/d."},aliases:{type:"array",items:{
type:"string"}},standard:{type:"string",description:"Standard and clause: GB 11643-1999."},sensitivity:{enum:["public","internal","personal","sensitive"]},merge:{
enum:["byDatum","never"],description:"never: signatures, declarations and consents are asked for each item anew."},derive:{type:"array",items:{type:"object",title:"\
Derivation",description:"From which element of the same subject it follows, and by which rule.",properties:{by:{$ref:"common.schema.json#/$defs/DeriveRule"},from:{
type:"string"}},required:["by","from"],additionalProperties:!1}},homonyms:{type:"array",items:{type:"string"},description:"Elements, as `type.element`, that sha\
re a label with this one and mean something else."}},required:["title","schema"],additionalProperties:!1};function Me(t,{instancePath:i="",parentData:c,parentDataProperty:m,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:nt.type}};e===null?e=[r]:e.push(r),s++}return Me.
errors=e,s===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var es={title:"DeriveRule",description:"How a datum follows from another one of the same subject.",
enum:["sexOfResidentId","birthDateOfResidentId","minorOfResidentId"]};function Ve(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t==="sexOfResidentId"||t==="birthDateOfResidentId"||t==="mi\
norOfResidentId")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:es.enum}};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===
0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function We(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,a=We.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(jt.properties,r)){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(v(t.title,{
instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.help!==void 0&&
(v(t.help,{instancePath:i+"/help",parentData:t,parentDataProperty:"help",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.schema!==
void 0&&(Me(t.schema,{instancePath:i+"/schema",parentData:t,parentDataProperty:"schema",rootData:p,dynamicAnchors:l})||(e=e===null?Me.errors:e.concat(Me.errors),
s=e.length)),t.codeList!==void 0&&(q(t.codeList,{instancePath:i+"/codeList",parentData:t,parentDataProperty:"codeList",rootData:p,dynamicAnchors:l})||(e=e===null?
q.errors:e.concat(q.errors),s=e.length)),t.unit!==void 0&&typeof t.unit!="string"){let r={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.aliases!==void 0){let r=t.aliases;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!=
"string"){let f={instancePath:i+"/aliases/"+o,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{
let n={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.standard!==void 0&&
typeof t.standard!="string"){let r={instancePath:i+"/standard",schemaPath:"#/properties/standard/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t.sensitivity!==void 0){let r=t.sensitivity;if(!(r==="public"||r==="internal"||r==="personal"||r==="sensitive")){let n={instancePath:i+"/sensitivity",
schemaPath:"#/properties/sensitivity/enum",keyword:"enum",params:{allowedValues:jt.properties.sensitivity.enum}};e===null?e=[n]:e.push(n),s++}}if(t.merge!==void 0){
let r=t.merge;if(!(r==="byDatum"||r==="never")){let n={instancePath:i+"/merge",schemaPath:"#/properties/merge/enum",keyword:"enum",params:{allowedValues:jt.properties.
merge.enum}};e===null?e=[n]:e.push(n),s++}}if(t.derive!==void 0){let r=t.derive;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.by===void 0){let d={instancePath:i+"/derive/"+o,schemaPath:"#/properties/derive/items/required",keyword:"required",params:{missingProperty:"\
by"}};e===null?e=[d]:e.push(d),s++}if(f.from===void 0){let d={instancePath:i+"/derive/"+o,schemaPath:"#/properties/derive/items/required",keyword:"required",params:{
missingProperty:"from"}};e===null?e=[d]:e.push(d),s++}for(let d in f)if(!(d==="by"||d==="from")){let u={instancePath:i+"/derive/"+o,schemaPath:"#/properties/der\
ive/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),s++}if(f.by!==void 0&&(Ve(f.by,{instancePath:i+
"/derive/"+o+"/by",parentData:f,parentDataProperty:"by",rootData:p,dynamicAnchors:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),f.from!==void 0&&typeof f.
from!="string"){let d={instancePath:i+"/derive/"+o+"/from",schemaPath:"#/properties/derive/items/properties/from/type",keyword:"type",params:{type:"string"}};e===
null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/derive/"+o,schemaPath:"#/properties/derive/items/type",keyword:"type",params:{type:"object"}};e===null?e=
[d]:e.push(d),s++}}}else{let n={instancePath:i+"/derive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}
if(t.homonyms!==void 0){let r=t.homonyms;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/homonyms/"+o,
schemaPath:"#/properties/homonyms/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/homonyms",schemaPath:"\
#/properties/homonyms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[r]:e.push(r),s++}if(t.elements===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"elements"}};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="elements")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(v(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,
dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.elements!==void 0){let r=t.elements;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)
We(r[n],{instancePath:i+"/elements/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?We.errors:
e.concat(We.errors),s=e.length);else{let n={instancePath:i+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return _e.errors=e,s===0}
_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bt={title:"CodeList",description:"Codes with their titles, and the standard that they come from.",type:"\
object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},standard:{type:"string"},note:{type:"string"},codes:{type:"array",items:{type:"object",title:"\
Code",description:"One code. `broader`: the code above it; `deprecated`: kept for old data, no longer offered.",properties:{code:{type:["string","integer","bool\
ean"]},title:{$ref:"common.schema.json#/$defs/Text"},broader:{type:["string","integer"]},deprecated:{type:"boolean"}},required:["code","title"],additionalProperties:!1},
minItems:1}},required:["title","codes"],additionalProperties:!1};function Re(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.codes===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"codes"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="standard"||r==="\
note"||r==="codes")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),s++}if(t.title!==void 0&&(v(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(
v.errors),s=e.length)),t.standard!==void 0&&typeof t.standard!="string"){let r={instancePath:i+"/standard",schemaPath:"#/properties/standard/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.note!==void 0&&typeof t.note!="string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.codes!==void 0){let r=t.codes;if(Array.isArray(r)){if(r.length<1){let o={instancePath:i+
"/codes",schemaPath:"#/properties/codes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let n=r.length;for(let o=0;o<n;o++){let f=r[o];
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.code===void 0){let d={instancePath:i+"/codes/"+o,schemaPath:"#/properties/codes/items/required",keyword:"requi\
red",params:{missingProperty:"code"}};e===null?e=[d]:e.push(d),s++}if(f.title===void 0){let d={instancePath:i+"/codes/"+o,schemaPath:"#/properties/codes/items/r\
equired",keyword:"required",params:{missingProperty:"title"}};e===null?e=[d]:e.push(d),s++}for(let d in f)if(!(d==="code"||d==="title"||d==="broader"||d==="depr\
ecated")){let u={instancePath:i+"/codes/"+o,schemaPath:"#/properties/codes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[u]:e.push(u),s++}if(f.code!==void 0){let d=f.code;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&typeof d!="boolean"){
let u={instancePath:i+"/codes/"+o+"/code",schemaPath:"#/properties/codes/items/properties/code/type",keyword:"type",params:{type:Bt.properties.codes.items.properties.
code.type}};e===null?e=[u]:e.push(u),s++}}if(f.title!==void 0&&(v(f.title,{instancePath:i+"/codes/"+o+"/title",parentData:f,parentDataProperty:"title",rootData:p,
dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),f.broader!==void 0){let d=f.broader;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&
!isNaN(d)&&isFinite(d))){let u={instancePath:i+"/codes/"+o+"/broader",schemaPath:"#/properties/codes/items/properties/broader/type",keyword:"type",params:{type:Bt.
properties.codes.items.properties.broader.type}};e===null?e=[u]:e.push(u),s++}}if(f.deprecated!==void 0&&typeof f.deprecated!="boolean"){let d={instancePath:i+"\
/codes/"+o+"/deprecated",schemaPath:"#/properties/codes/items/properties/deprecated/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:i+"/codes/"+o,schemaPath:"#/properties/codes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+
"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=te.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let o=t[n];if(Array.isArray(o)){if(o.length>2){let u={instancePath:i+
"/"+n,schemaPath:"#/items/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[u]:e.push(u),s++}if(o.length<2){let u={instancePath:i+"/"+n,schemaPath:"#/i\
tems/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[u]:e.push(u),s++}let f=o.length;if(f>0){let u=o[0];if(typeof u!="string"&&!(typeof u=="number"&&
isFinite(u))&&typeof u!="boolean"&&u!==null){let y={instancePath:i+"/"+n+"/0",schemaPath:"#/items/prefixItems/0/type",keyword:"type",params:{type:ot.items.prefixItems[0].
type}};e===null?e=[y]:e.push(y),s++}}if(f>1){let u=o[1];if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"&&u!==null){let y={instancePath:i+
"/"+n+"/1",schemaPath:"#/items/prefixItems/1/type",keyword:"type",params:{type:ot.items.prefixItems[1].type}};e===null?e=[y]:e.push(y),s++}}if(!(o.length<=2)){let u={
instancePath:i+"/"+n,schemaPath:"#/items/items",keyword:"items",params:{limit:2}};e===null?e=[u]:e.push(u),s++}}else{let f={instancePath:i+"/"+n,schemaPath:"#/i\
tems/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}te.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Be(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===
null?e=[r]:e.push(r),s++}if(t.pairs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pairs"}};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!(r==="title"||r==="from"||r==="to"||r==="pairs"||r==="representative")){let n={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.title!==void 0&&(v(t.title,{instancePath:i+"/title",parentData:t,
parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.from!==void 0&&(q(t.from,{instancePath:i+"/from",
parentData:t,parentDataProperty:"from",rootData:p,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),t.to!==void 0&&(q(t.to,{instancePath:i+
"/to",parentData:t,parentDataProperty:"to",rootData:p,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),t.pairs!==void 0&&(te(t.pairs,{instancePath:i+
"/pairs",parentData:t,parentDataProperty:"pairs",rootData:p,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),t.representative!==void 0&&
(te(t.representative,{instancePath:i+"/representative",parentData:t,parentDataProperty:"representative",rootData:p,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(
te.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Be.errors=e,s===
0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pt={title:"MaterialType",description:"A document of one kind about a subject of one type: catalogu\
e entry.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},kind:{enum:["certificate","application","drawing","proof","report","agreement",
"photo","other"]},about:{$ref:"common.schema.json#/$defs/Id",description:"Subject type that the document is about."},issuer:{$ref:"common.schema.json#/$defs/Tex\
t"},certificate:{type:"string",description:"Code of the certificate, where an e-licence exists."},proves:{type:"array",items:{type:"string"},description:"Data e\
lements, as `type.element`, that it proves."},aliases:{type:"array",items:{type:"string"}},supersededBy:{$ref:"common.schema.json#/$defs/Id",description:"Materi\
al type that takes its place."},supersession:{$ref:"#/$defs/Supersession"}},required:["title","kind"],additionalProperties:!1};function oe(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.by===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),s++}if(t.reason===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"reason"}};e===null?e=[r]:e.push(r),s++}if(t.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="by"||r==="reason"||r==="at")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.by!==void 0){let r=t.by;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+
"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/by",schemaPath:"#/\
properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.reason!==void 0){let r=t.reason;if(typeof r=="string"){if(k(r)<1){
let n={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.at!==void 0){let r=t.at;if(typeof r=="\
string"){if(!Pe.validate(r)){let n={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return oe.errors=e,s===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ye(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ye.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(pt.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(v(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.kind!==void 0){let r=t.kind;if(!(r==="certificate"||r==="applicatio\
n"||r==="drawing"||r==="proof"||r==="report"||r==="agreement"||r==="photo"||r==="other")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:pt.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.about!==void 0&&(q(t.about,{instancePath:i+"/about",parentData:t,parentDataProperty:"\
about",rootData:p,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),t.issuer!==void 0&&(v(t.issuer,{instancePath:i+"/issuer",parentData:t,
parentDataProperty:"issuer",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.certificate!==void 0&&typeof t.certificate!="s\
tring"){let r={instancePath:i+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
proves!==void 0){let r=t.proves;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/proves/"+o,schemaPath:"\
#/properties/proves/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/proves",schemaPath:"#/properti\
es/proves/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.aliases!==void 0){let r=t.aliases;if(Array.isArray(r)){let n=r.length;for(let o=0;o<
n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/aliases/"+o,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
s++}}t.supersededBy!==void 0&&(q(t.supersededBy,{instancePath:i+"/supersededBy",parentData:t,parentDataProperty:"supersededBy",rootData:p,dynamicAnchors:l})||(e=
e===null?q.errors:e.concat(q.errors),s=e.length)),t.supersession!==void 0&&(oe(t.supersession,{instancePath:i+"/supersession",parentData:t,parentDataProperty:"s\
upersession",rootData:p,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ye.errors=e,s===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yt={title:"DataSource",
description:"What need not be brought because the administration holds it already: an e-licence library or a registry.",type:"object",properties:{title:{$ref:"c\
ommon.schema.json#/$defs/Text"},kind:{enum:["eLicence","dataShare"]},holds:{type:"array",items:{title:"Holding",description:"A material type that the source hol\
ds, and how far its word goes: A made by the agency, B checked by window staff, C uploaded and to be compared with the original, D promised by the applicant.",type:"\
object",properties:{material:{$ref:"common.schema.json#/$defs/Id"},trust:{enum:["A","B","C","D"]}},required:["material","trust"],additionalProperties:!1}}},required:[
"title","kind","holds"],additionalProperties:!1};function Ke(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.holds===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"holds"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="kind"||r==="holds")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(v(t.title,{
instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.kind!==void 0){
let r=t.kind;if(!(r==="eLicence"||r==="dataShare")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Yt.properties.
kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.holds!==void 0){let r=t.holds;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.material===void 0){let d={instancePath:i+"/holds/"+o,schemaPath:"#/properties/holds/items/required",keyword:"required",params:{
missingProperty:"material"}};e===null?e=[d]:e.push(d),s++}if(f.trust===void 0){let d={instancePath:i+"/holds/"+o,schemaPath:"#/properties/holds/items/required",
keyword:"required",params:{missingProperty:"trust"}};e===null?e=[d]:e.push(d),s++}for(let d in f)if(!(d==="material"||d==="trust")){let u={instancePath:i+"/hold\
s/"+o,schemaPath:"#/properties/holds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),s++}if(f.
material!==void 0&&(q(f.material,{instancePath:i+"/holds/"+o+"/material",parentData:f,parentDataProperty:"material",rootData:p,dynamicAnchors:l})||(e=e===null?q.
errors:e.concat(q.errors),s=e.length)),f.trust!==void 0){let d=f.trust;if(!(d==="A"||d==="B"||d==="C"||d==="D")){let u={instancePath:i+"/holds/"+o+"/trust",schemaPath:"\
#/properties/holds/items/properties/trust/enum",keyword:"enum",params:{allowedValues:Yt.properties.holds.items.properties.trust.enum}};e===null?e=[u]:e.push(u),
s++}}}else{let d={instancePath:i+"/holds/"+o,schemaPath:"#/properties/holds/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{
let n={instancePath:i+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qs={title:"Jurisdiction",description:"A city and what differs there: thresholds and limits that conditions refer to.",type:"object",properties:{title:{$ref:"\
common.schema.json#/$defs/Text"},parameters:{type:"object",additionalProperties:{type:["number","string","boolean"]}}},required:["title","parameters"],additionalProperties:!1};
function He(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=He.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.parameters===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"parameters"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="parameters")){let n={instancePath:i,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(v(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.parameters!==void 0){let r=t.
parameters;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r){let o=r[n];if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&typeof o!="boolean"){
let f={instancePath:i+"/parameters/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{
type:qs.properties.parameters.additionalProperties.type}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/parameters",schemaPath:"#/properties/parame\
ters/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var it=bt().fullFormats.date;function Ze(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ze.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.holidays===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"holidays"}};e===null?e=[r]:e.push(r),s++}if(t.workdays===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"workdays"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="holidays"||r==="workdays")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.holidays!==void 0){let r=t.holidays;
if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(typeof f=="string"){if(!it.validate(f)){let d={instancePath:i+"/holidays/"+o,schemaPath:"\
#/properties/holidays/items/format",keyword:"format",params:{format:"date"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/holidays/"+o,schemaPath:"\
#/properties/holidays/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/holidays",schemaPath:"#/pro\
perties/holidays/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.workdays!==void 0){let r=t.workdays;if(Array.isArray(r)){let n=r.
length;for(let o=0;o<n;o++){let f=r[o];if(typeof f=="string"){if(!it.validate(f)){let d={instancePath:i+"/workdays/"+o,schemaPath:"#/properties/workdays/items/f\
ormat",keyword:"format",params:{format:"date"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/workdays/"+o,schemaPath:"#/properties/workdays/items/\
type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/workdays",schemaPath:"#/properties/workdays/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return Ze.errors=e,s===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rs=new RegExp("^[+-](0\\d|1[0-4]):[0-5]\\d$","u");function Je(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,a=Je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!rs.test(t)){let r={instancePath:i,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^[+-](0\\d|1[0-4]):[0-5]\\d$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};function lt(t,{instancePath:i="",
parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=lt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.
push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}
if(t.departments===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"departments"}};e===null?e=[r]:e.push(r),s++}
if(t.subjectTypes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subjectTypes"}};e===null?e=[r]:e.push(r),s++}
if(t.codeLists===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"codeLists"}};e===null?e=[r]:e.push(r),s++}if(t.
codeMaps===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"codeMaps"}};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!z.call(js.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="catalogue"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"catalogue"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(q(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,
dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),t.version!==void 0&&(Fe(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"\
version",rootData:p,dynamicAnchors:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),t.title!==void 0&&(v(t.title,{instancePath:i+"/title",parentData:t,
parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.note!==void 0&&typeof t.note!="string"){let r={
instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.departments!==void 0){let r=t.
departments;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)Se(r[n],{instancePath:i+"/departments/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length);else{let n={instancePath:i+"/departments",schemaPath:"\
#/properties/departments/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.subjectTypes!==void 0){let r=t.subjectTypes;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let n in r)_e(r[n],{instancePath:i+"/subjectTypes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,
dynamicAnchors:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length);else{let n={instancePath:i+"/subjectTypes",schemaPath:"#/properties/subjectTypes/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.codeLists!==void 0){let r=t.codeLists;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)
Re(r[n],{instancePath:i+"/codeLists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?Re.errors:
e.concat(Re.errors),s=e.length);else{let n={instancePath:i+"/codeLists",schemaPath:"#/properties/codeLists/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),s++}}if(t.codeMaps!==void 0){let r=t.codeMaps;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)Be(r[n],{instancePath:i+"/codeMaps/"+n.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length);else{
let n={instancePath:i+"/codeMaps",schemaPath:"#/properties/codeMaps/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.materialTypes!==
void 0){let r=t.materialTypes;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)Ye(r[n],{instancePath:i+"/materialTypes/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length);else{let n={instancePath:i+"/\
materialTypes",schemaPath:"#/properties/materialTypes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.dataSources!==void 0){let r=t.
dataSources;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)Ke(r[n],{instancePath:i+"/dataSources/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length);else{let n={instancePath:i+"/dataSources",schemaPath:"\
#/properties/dataSources/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.jurisdictions!==void 0){let r=t.jurisdictions;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let n in r)He(r[n],{instancePath:i+"/jurisdictions/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:l})||(e=e===null?He.errors:e.concat(He.errors),s=e.length);else{let n={instancePath:i+"/jurisdictions",schemaPath:"#/properties/jurisd\
ictions/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}t.calendar!==void 0&&(Ze(t.calendar,{instancePath:i+"/calendar",parentData:t,
parentDataProperty:"calendar",rootData:p,dynamicAnchors:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),t.utcOffset!==void 0&&(Je(t.utcOffset,{instancePath:i+
"/utcOffset",parentData:t,parentDataProperty:"utcOffset",rootData:p,dynamicAnchors:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return lt.errors=e,s===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ys=dt,Kt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onething.dev/schemas/composition.schema.json",title:"Composition",description:"\
What is computed from a bundle: one plain, self-contained document for the form, the intake and an auditor. Same input, same bytes.",type:"object",properties:{$schema:{
type:"string"},kind:{const:"composition"},id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema\
.json#/$defs/Text"},note:{type:"string"},subjects:{type:"object",additionalProperties:{$ref:"#/$defs/ComposedSubject"},description:"Whom the data are about, an \
item's own subjects as `ITEM:name`."},bundle:{$ref:"#/$defs/Source"},catalogue:{$ref:"#/$defs/Source"},jurisdiction:{$ref:"#/$defs/ComposedJurisdiction"},calendar:{
$ref:"catalogue.schema.json#/$defs/Calendar"},utcOffset:{$ref:"catalogue.schema.json#/$defs/UtcOffset"},questions:{type:"array",items:{$ref:"#/$defs/ComposedQue\
stion"},description:"As staff wrote them; a question comes after those that decide whether it matters."},onlyWhen:{type:"array",items:{$ref:"#/$defs/OnlyWhen"},
description:"Data that are asked only in some situation, because staff decided so."},sections:{type:"array",items:{$ref:"#/$defs/ComposedSection"}},data:{type:"\
array",items:{$ref:"#/$defs/Datum"}},items:{type:"array",items:{$ref:"#/$defs/ComposedItem"}},verdict:{$ref:"#/$defs/FormVerdict"},conflicts:{type:"array",items:{
$ref:"#/$defs/Conflict"}},narrowing:{type:"array",items:{$ref:"#/$defs/Narrowing"},description:"What a form by itself accepts and nobody can file in any situati\
on, and because of whom."},decisions:{type:"array",items:{$ref:"#/$defs/AppliedDecision"}},diagnostics:{type:"array",items:{$ref:"common.schema.json#/$defs/Diag\
nostic"}},counts:{$ref:"#/$defs/Counts"},materialTypes:{type:"object",additionalProperties:{$ref:"catalogue.schema.json#/$defs/MaterialType"},description:"The t\
ypes that the items of this bundle speak of."},holdings:{type:"array",items:{$ref:"#/$defs/ComposedHolding"}},flow:{$ref:"#/$defs/ComposedFlow"},copies:{enum:["\
shared","summed"]}},required:["kind","id","version","title","subjects","bundle","catalogue","questions","onlyWhen","sections","data","items","verdict","conflict\
s","narrowing","decisions","diagnostics","counts","materialTypes","holdings","flow","copies"],additionalProperties:!1,$defs:{Source:{title:"Source",description:"\
The document that a part was computed from.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},
digest:{$ref:"common.schema.json#/$defs/Digest"}},required:["id","version","digest"],additionalProperties:!1},ComposedSubject:{title:"ComposedSubject",description:"\
Somebody or something that data are about; `many`: each has a row.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},many:{type:"boolean"}},
required:["title"],additionalProperties:!1},ComposedJurisdiction:{title:"ComposedJurisdiction",description:"The city whose thresholds stand in the conditions.",
type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"common.schema.json#/$defs/Text"}},required:["id","title"],additionalProperties:!1},
ComposedQuestion:{title:"ComposedQuestion",description:"A guided question with what it is worth.",type:"object",properties:{datum:{$ref:"common.schema.json#/$de\
fs/DatumKey"},title:{$ref:"common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$defs/Text"},schema:{$ref:"common.schema.json#/$defs/Schema"},options:{
type:"array",items:{$ref:"#/$defs/Option"}},unit:{type:"string"},saves:{type:"integer",minimum:0,description:"Questions and material rows that its best answer t\
akes away while nothing else is answered."}},required:["datum","title","schema","saves"],additionalProperties:!1},OnlyWhen:{title:"OnlyWhen",description:"The ru\
le itself stands in the items' `rules`; here is who decided it.",type:"object",properties:{decision:{$ref:"common.schema.json#/$defs/Id"},when:{$ref:"common.sch\
ema.json#/$defs/Condition"},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}},items:{type:"array",items:{$ref:"common.schema.json#/$defs/Id"}}},
required:["decision","when","data","items"],additionalProperties:!1},ComposedSection:{title:"ComposedSection",description:"A page of the merged form, with its d\
ata in their order.",type:"object",properties:{id:{type:"string"},title:{$ref:"common.schema.json#/$defs/Text"},data:{type:"array",items:{$ref:"common.schema.js\
on#/$defs/DatumKey"}}},required:["id","title","data"],additionalProperties:!1},Datum:{title:"Datum",description:"One datum, one question. `schema` is what all a\
skers accept together; each ask keeps its own wish, so that a situation folds the active ones alone.",type:"object",properties:{key:{$ref:"common.schema.json#/$\
defs/DatumKey"},subject:{type:"string"},element:{type:"string"},title:{$ref:"common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$defs/Text"},unit:{
type:"string"},sensitivity:{enum:["public","internal","personal","sensitive"]},standard:{type:"string"},source:{$ref:"#/$defs/DatumSource"},schema:{$ref:"common\
.schema.json#/$defs/Schema"},domain:{$ref:"common.schema.json#/$defs/Schema",description:"What the dictionary says of every canonical value."},effective:{type:"\
array",items:{type:"string"},description:"Keywords of `schema` that the dictionary gives."},options:{type:"array",items:{$ref:"#/$defs/Option"}},asks:{type:"arr\
ay",items:{$ref:"#/$defs/Ask"}},columns:{type:"array",items:{$ref:"#/$defs/Datum"},description:"The data of one row, when the datum is a table."}},required:["ke\
y","title","source","schema","asks"],additionalProperties:!1},DatumSource:{title:"DatumSource",description:"Where the value comes from: the applicant, another d\
atum, or an item of this bundle.",type:"object",properties:{kind:{enum:["asked","derived","produced"]},by:{$ref:"common.schema.json#/$defs/DeriveRule",description:"\
derived"},from:{$ref:"common.schema.json#/$defs/DatumKey",description:"derived"},makers:{description:"produced: the outputs that make it; where none of their it\
ems is active, the applicant is asked.",type:"array",items:{title:"Maker",description:"The item, and the output of it, that creates a datum within the bundle.",
type:"object",properties:{item:{$ref:"common.schema.json#/$defs/Id"},output:{$ref:"common.schema.json#/$defs/Id"}},required:["item","output"],additionalProperties:!1},
minItems:1}},required:["kind"],additionalProperties:!1},Option:{title:"Option",description:"A code that can be chosen, with its title; `removedBy`: items that d\
o not take it.",type:"object",properties:{code:{type:["string","number","boolean","null"]},title:{$ref:"common.schema.json#/$defs/Text"},aliases:{type:"array",items:{
type:"string"},description:"What it is searched by beside its title, in a list of more than 12 of which one is chosen: whole pinyin, and its initials."},removedBy:{
type:"array",items:{$ref:"common.schema.json#/$defs/Id"},description:"Items that cannot take this code; the option is dead while one of them is active."}},required:[
"code","title"],additionalProperties:!1},Ask:{title:"Ask",description:"One item's wish about one datum, carried back through its mapping.",type:"object",properties:{
item:{$ref:"common.schema.json#/$defs/Id"},path:{$ref:"common.schema.json#/$defs/Path"},label:{type:"string"},required:{type:"boolean"},schema:{$ref:"common.sch\
ema.json#/$defs/Schema"},effective:{type:"array",items:{type:"string"},description:"Keywords of the datum's schema that this ask gives; its others are implied b\
y them."}},required:["item","path","label","required","schema","effective"],additionalProperties:!1},ComposedItem:{title:"ComposedItem",description:"An item as \
the bundle handles it: whose it is, when it runs, what it makes, its own form and how its fields are fed.",type:"object",properties:{id:{$ref:"common.schema.jso\
n#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},digest:{$ref:"common.schema.json#/$defs/Digest"},title:{$ref:"common.schema.json#/$defs/Text"},
department:{$ref:"common.schema.json#/$defs/Id"},departmentTitle:{$ref:"common.schema.json#/$defs/Text"},basis:{type:"array",items:{$ref:"common.schema.json#/$d\
efs/Basis"}},when:{$ref:"common.schema.json#/$defs/Condition"},form:{$ref:"common.schema.json#/$defs/Schema",description:"The item's own form, the judge of its \
payload."},dropped:{type:"array",items:{$ref:"common.schema.json#/$defs/Path"},description:"Fields that a decision no longer asks for; the form is read without \
them."},mapping:{$ref:"#/$defs/ObjectMap"},rules:{type:"array",items:{$ref:"common.schema.json#/$defs/Schema"},description:"What the item says across data, over\
 the record."},outputs:{type:"array",items:{$ref:"item.schema.json#/$defs/Output"}},handling:{$ref:"item.schema.json#/$defs/Handling"},materials:{type:"array",items:{
$ref:"#/$defs/ComposedRequirement"}},steps:{type:"array",items:{$ref:"item.schema.json#/$defs/SpecialStep"}}},required:["id","version","digest","title","departm\
ent","form","dropped","mapping","rules"],additionalProperties:!1},ObjectMap:{title:"ObjectMap",description:"How one object of a payload follows from the record.",
type:"array",items:{$ref:"#/$defs/FieldMap"}},FieldMap:{title:"FieldMap",description:"One property of a payload: fed by a datum (or the parts of a line), by row\
s, or an object of its own.",type:"object",properties:{name:{type:"string"},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}},map:{$ref:"com\
mon.schema.json#/$defs/Mapping"},rows:{$ref:"#/$defs/ObjectMap"},object:{$ref:"#/$defs/ObjectMap"},always:{type:"boolean",description:"The object is written eve\
n when nothing is in it."}},required:["name"],additionalProperties:!1},FormVerdict:{title:"FormVerdict",description:"Can the merged form be filled in at all? sa\
tisfiable comes with a witness that was split and judged.",type:"object",properties:{kind:{enum:["satisfiable","empty","unknown"]},witness:{type:"object"},items:{
type:"array",items:{$ref:"common.schema.json#/$defs/Id"},description:"empty: an irreducible set of items that cannot be met together."}},required:["kind"],additionalProperties:!1},
Conflict:{title:"Conflict",description:"What would not fold. The askers keep questions of their own until a person decides.",type:"object",properties:{id:{type:"\
string"},kind:{enum:["type","range","step","length","pattern","format","codeList","count","unit","precision","structure","requiredness","rules"]},severity:{$ref:"\
common.schema.json#/$defs/Severity"},datum:{$ref:"common.schema.json#/$defs/DatumKey"},cause:{type:"array",items:{$ref:"#/$defs/CausePart"},description:"Irreduc\
ible: without any one of them there is no conflict."},questions:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"},description:"What is asked until\
 it is settled."},proposals:{type:"array",items:{$ref:"#/$defs/Proposal"}},facts:{type:"object"}},required:["id","kind","severity","datum","cause","questions","\
proposals"],additionalProperties:!1},Narrowing:{title:"Narrowing",description:"One thing that one item's form accepts by itself and that is lost in every situat\
ion in which the item is handled.",type:"object",properties:{item:{$ref:"common.schema.json#/$defs/Id",description:"Who loses."},path:{type:"array",items:{type:"\
string"},description:"The field that loses; empty for the whole form."},label:{type:"string"},datum:{type:"string",description:"The datum behind the field; of a\
 column `table.column`, of the whole form `*`."},lost:{enum:["item","field","codes","values"],description:"The whole form, the field altogether, some of its opt\
ions, or values beyond a keyword."},codes:{type:"array",description:"codes: the options, as the datum has them."},keyword:{type:"string",description:"values: th\
e keyword that is narrower than the form's own; `not` where conditions cut something out."},own:{description:"values: what the form says by itself; absent when \
it says nothing."},left:{description:"values: what is left; of `not`, what is lost."},severity:{$ref:"common.schema.json#/$defs/Severity",description:"By what i\
t takes away: error, a whole form or a field that is required; warning, a field, an option that the form lists, nearly all of a range; info, the ordinary meetin\
g of two limits."},by:{type:"array",items:{$ref:"#/$defs/NarrowedBy"},description:"Because of whom. Where conditions take part, as few as suffice."},proposals:{
type:"array",items:{$ref:"#/$defs/Proposal"}}},required:["item","path","label","datum","lost","severity","by","proposals"],additionalProperties:!1},NarrowedBy:{
title:"NarrowedBy",description:"A keyword that takes something away from another form.",type:"object",properties:{item:{type:"string",description:"An item, `cat\
alogue` when the dictionary says it, or `bundle` when a guided question or a condition does."},path:{type:"array",items:{type:"string"},description:"The field t\
hat says it; absent where it is said of the whole form."},pointer:{type:"array",items:{type:["string","integer"]},description:"The keyword in that document: of \
an item, in its form."}},required:["item","pointer"],additionalProperties:!1},CausePart:{title:"CausePart",description:"What one field asks that does not go tog\
ether with the others: keywords with their values.",type:"object",properties:{item:{type:"string",description:"An item, or `catalogue` when the dictionary says \
it."},path:{type:"array",items:{type:"string"}},label:{type:"string"},keywords:{type:"object",description:"The keywords that clash, with their values."}},required:[
"item","path","label","keywords"],additionalProperties:!1},Proposal:{title:"Proposal",description:"A decision that would settle a conflict, ready to be made.",type:"\
object",properties:{kind:{enum:["keepApart","same","codeMap","convert","finer","relabel","drop"]},fields:{type:"array",items:{$ref:"common.schema.json#/$defs/Fi\
eldRef"}},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}},map:{$ref:"common.schema.json#/$defs/Mapping"}},required:["kind","fields"],additionalProperties:!1},
AppliedDecision:{title:"AppliedDecision",description:"A decision with its state. stale: its fields have changed since. idle: nothing of it is met here.",type:"o\
bject",properties:{id:{$ref:"common.schema.json#/$defs/Id"},state:{enum:["inForce","stale","idle"],description:"stale: its fields changed since; only keepApart \
stays in force then. idle: its fields are not in this bundle."},kind:{enum:["keepApart","same","codeMap","convert","finer","relabel","drop","onlyWhen","fixed"]},
fields:{type:"array",items:{$ref:"common.schema.json#/$defs/FieldRef"}},by:{type:"string"},reason:{type:"string"},at:{type:"string"}},required:["id","state","ki\
nd","fields","by","reason","at"],additionalProperties:!1},Counts:{title:"Counts",description:"Lines on paper of all items together, whatever they depend on, and\
 the one fate of each before anything is answered: the ledger's lines of all items. Fields that are marked with one x-row are one line; of a table each column i\
s a line, unless the table is marked. `paper` is `questions` and all causes together.",type:"object",properties:{paper:{type:"integer",description:"Lines of all\
 forms."},questions:{type:"integer",description:"Lines that are left to fill in."},askedOnce:{type:"integer",description:"Asked by other lines already."},derived:{
type:"integer",description:"Follow from another answer."},produced:{type:"integer",description:"Made by an item of the bundle."},prefilled:{type:"integer",description:"\
Said by a certificate that the administration holds."},notNow:{type:"integer",description:"Not wanted: 0, since nothing is answered."},constant:{type:"integer",
description:"The same for everybody."},dropped:{type:"integer",description:"Not asked, by a decision."},mergedAlone:{type:"integer",description:"Lines that merg\
ing alone would leave, before anything is derived, made or fetched."}},required:["mergedAlone","paper","questions","askedOnce","derived","produced","prefilled",
"notNow","constant","dropped"],additionalProperties:!1},ComposedRequirement:{title:"ComposedRequirement",description:"One row of an item's list in the bundle's \
subjects, with what staff decided on it.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},title:{type:"string"},lists:{type:"array",items:{type:"\
array",items:{$ref:"#/$defs/ComposedNeed"}}},necessity:{$ref:"common.schema.json#/$defs/Necessity"},when:{$ref:"common.schema.json#/$defs/Condition"},defer:{$ref:"\
common.schema.json#/$defs/Limit"},basis:{type:"array",items:{$ref:"common.schema.json#/$defs/Basis"}},source:{enum:["applicant","government","agency","other"]},
decision:{enum:["drop","defer","commit"]},by:{type:"string",description:"Who decided so."},reason:{type:"string"},at:{type:"string"},standard:{type:"string",description:"\
受理标准"},sample:{type:"string"},blank:{type:"string"}},required:["id","title","lists","necessity"],additionalProperties:!1},ComposedNeed:{title:"ComposedN\
eed",description:"One document that a row wants, and how: presentations, originals and copies, formats, bytes, ages in days.",type:"object",properties:{key:{type:"\
string",description:"Which document: type and subject, `idCard@legalRep`, `idCard@buyer[]` for each row."},type:{$ref:"common.schema.json#/$defs/Id"},subject:{type:"\
string"},accept:{type:"array",items:{$ref:"common.schema.json#/$defs/Presentation"}},originals:{type:"integer"},copies:{type:"integer"},retained:{type:"boolean"},
formats:{type:"array",items:{type:"string"}},maxBytes:{type:"integer"},maxAgeDays:{type:"integer"},minValidDays:{type:"integer"}},required:["key","type","accept",
"originals","copies"],additionalProperties:!1},ComposedHolding:{title:"ComposedHolding",description:"What a data source holds of a type.",type:"object",properties:{
source:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"common.schema.json#/$defs/Text"},kind:{enum:["eLicence","dataShare"]},material:{$ref:"common.schema.js\
on#/$defs/Id"},trust:{enum:["A","B","C","D"]}},required:["source","title","kind","material","trust"],additionalProperties:!1},ComposedFlow:{title:"ComposedFlow",
description:"Which item waits for which, and for what.",type:"object",properties:{edges:{type:"array",items:{$ref:"#/$defs/ComposedEdge"}}},required:["edges"],additionalProperties:!1},
ComposedEdge:{title:"ComposedEdge",description:"One item waits for another: it uses what that one makes, or staff say so. A cut edge is not waited for.",type:"o\
bject",properties:{from:{$ref:"common.schema.json#/$defs/Id"},to:{$ref:"common.schema.json#/$defs/Id"},origin:{enum:["derived","drawn"]},carries:{type:"array",items:{
title:"Carried",description:"A datum or a document for which an item waits.",type:"object",properties:{kind:{enum:["datum","material"]},key:{type:"string"}},required:[
"kind","key"],additionalProperties:!1}},cut:{enum:["commitment","deferral"]},by:{type:"string",description:"Who drew or cut it."},reason:{type:"string"},at:{type:"\
string"}},required:["from","to","origin","carries"],additionalProperties:!1}}};function g(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=g.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ve.test(t)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return g.errors=e,s===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:i="",
parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=H.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),typeof t=="string"){if(k(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),s++}if(k(
t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};function $(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=$.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.zh===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
zh"}};e===null?e=[r]:e.push(r),s++}if(t.en===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"en"}};e===null?e=
[r]:e.push(r),s++}for(let r in t)if(!(r==="zh"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.zh!==void 0){let r=t.zh;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/en",schemaPath:"#/properties/en/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return $.errors=e,s===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="many")){let n={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&($(t.title,{instancePath:i+"/tit\
le",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.many!==void 0&&typeof t.many!=
"boolean"){let r={instancePath:i+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Qe.errors=e,s===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ct.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sh\
a256:[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return ae.errors=e,s===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(t.digest===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="version"||r==="digest")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.id!==void 0&&(g(
t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.version!==
void 0&&(H(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),
s=e.length)),t.digest!==void 0&&(ae(t.digest,{instancePath:i+"/digest",parentData:t,parentDataProperty:"digest",rootData:p,dynamicAnchors:l})||(e=e===null?ae.errors:
e.concat(ae.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return se.errors=
e,s===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="title")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.id!==void 0&&(g(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"\
id",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.title!==void 0&&($(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Ue.errors=e,s===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ge(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.holidays===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"holiday\
s"}};e===null?e=[r]:e.push(r),s++}if(t.workdays===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workdays"}};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="holidays"||r==="workdays")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.holidays!==void 0){let r=t.holidays;if(Array.isArray(r)){let n=r.length;for(let o=0;o<
n;o++){let f=r[o];if(typeof f=="string"){if(!it.validate(f)){let d={instancePath:i+"/holidays/"+o,schemaPath:"#/properties/holidays/items/format",keyword:"forma\
t",params:{format:"date"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/holidays/"+o,schemaPath:"#/properties/holidays/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.workdays!==void 0){let r=t.workdays;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(typeof f==
"string"){if(!it.validate(f)){let d={instancePath:i+"/workdays/"+o,schemaPath:"#/properties/workdays/items/format",keyword:"format",params:{format:"date"}};e===
null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/workdays/"+o,schemaPath:"#/properties/workdays/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/workdays",schemaPath:"#/properties/workdays/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}Ge.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Xe(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
a=Xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!rs.test(t)){let r={instancePath:i,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^[+-](0\\d|1[0-4]):[0-5]\\d$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function D(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=D.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>400){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={dynamicProps:!1,
dynamicItems:!1};function E(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=E.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:nt.type}};e===null?e=[r]:e.push(r),s++}return E.errors=e,s===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};var Ds={title:"Option",description:"\
A code that can be chosen, with its title; `removedBy`: items that do not take it.",type:"object",properties:{code:{type:["string","number","boolean","null"]},title:{
$ref:"common.schema.json#/$defs/Text"},aliases:{type:"array",items:{type:"string"},description:"What it is searched by beside its title, in a list of more than \
12 of which one is chosen: whole pinyin, and its initials."},removedBy:{type:"array",items:{$ref:"common.schema.json#/$defs/Id"},description:"Items that cannot \
take this code; the option is dead while one of them is active."}},required:["code","title"],additionalProperties:!1};function pe(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"}};e===
null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!(r==="code"||r==="title"||r==="aliases"||r==="removedBy")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.code!==void 0){let r=t.code;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(
r))&&typeof r!="boolean"&&r!==null){let n={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:Ds.properties.code.type}};e===
null?e=[n]:e.push(n),s++}}if(t.title!==void 0&&($(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===
null?$.errors:e.concat($.errors),s=e.length)),t.aliases!==void 0){let r=t.aliases;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="strin\
g"){let f={instancePath:i+"/aliases/"+o,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={
instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.removedBy!==void 0){let r=t.
removedBy;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)g(r[o],{instancePath:i+"/removedBy/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{let n={instancePath:i+"/removedBy",schemaPath:"#/properties/removedBy/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return pe.
errors=e,s===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function er(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=er.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"datum"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),s++}if(t.saves===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"saves"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="datum"||r==="title"||r==="help"||r==="schema"||r==="o\
ptions"||r==="unit"||r==="saves")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),s++}if(t.datum!==void 0&&(D(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length)),t.title!==void 0&&($(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.help!==void 0&&($(t.help,{instancePath:i+"/help",parentData:t,parentDataProperty:"help",rootData:p,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.schema!==void 0&&(E(t.schema,{instancePath:i+"/schema",parentData:t,parentDataProperty:"schema",rootData:p,
dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),t.options!==void 0){let r=t.options;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)
pe(r[o],{instancePath:i+"/options/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)}else{
let n={instancePath:i+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.unit!==void 0&&
typeof t.unit!="string"){let r={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
saves!==void 0){let r=t.saves;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/saves",schemaPath:"#/properties/saves/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/saves",schemaPath:"#/pr\
operties/saves/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Z.evaluated;a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0);let r=s,n=!1,o=null,f=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){let y={instancePath:i,schemaPath:"#/o\
neOf/0/required",keyword:"required",params:{missingProperty:"datum"}};e===null?e=[y]:e.push(y),s++}if(t.in===void 0){let y={instancePath:i,schemaPath:"#/oneOf/0\
/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[y]:e.push(y),s++}}var u=f===s;u&&(n=!0,o=0);let d=s;if(t&&typeof t=="object"&&!Array.isArray(
t)&&t.all===void 0){let y={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"all"}};e===null?e=[y]:e.push(y),s++}var u=d===
s;if(u&&n)n=!1,o=[o,1];else{u&&(n=!0,o=1);let y=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.any===void 0){let P={instancePath:i,schemaPath:"#/oneOf/2/requi\
red",keyword:"required",params:{missingProperty:"any"}};e===null?e=[P]:e.push(P),s++}var u=y===s;if(u&&n)n=!1,o=[o,2];else{u&&(n=!0,o=2);let P=s;if(t&&typeof t==
"object"&&!Array.isArray(t)&&t.not===void 0){let F={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"not"}};e===null?e=
[F]:e.push(F),s++}var u=P===s;u&&n?(n=!1,o=[o,3]):u&&(n=!0,o=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let y={instancePath:i,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:o}};e===null?e=[y]:e.push(y),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>2){let y={instancePath:i,schemaPath:"\
#/maxProperties",keyword:"maxProperties",params:{limit:2}};e===null?e=[y]:e.push(y),s++}if(Object.keys(t).length<1){let y={instancePath:i,schemaPath:"#/minPrope\
rties",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),s++}for(let y in t)if(!(y==="datum"||y==="in"||y==="all"||y==="any"||y==="not")){let h={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[h]:e.push(h),s++}if(t.datum!==void 0&&
(M(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
t.in!==void 0&&(Y(t.in,{instancePath:i+"/in",parentData:t,parentDataProperty:"in",rootData:p,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),
t.all!==void 0){let y=t.all;if(Array.isArray(y)){let h=y.length;for(let P=0;P<h;P++)I(y[P],{instancePath:i+"/all/"+P,parentData:y,parentDataProperty:P,rootData:p,
dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)}else{let h={instancePath:i+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),s++}}if(t.any!==void 0){let y=t.any;if(Array.isArray(y)){let h=y.length;for(let P=0;P<h;P++)I(y[P],{instancePath:i+"/any\
/"+P,parentData:y,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)}else{let h={instancePath:i+"/any",schemaPath:"\
#/properties/any/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}t.not!==void 0&&(I(t.not,{instancePath:i+"/not",parentData:t,parentDataProperty:"\
not",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),s++}return Z.errors=e,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rr(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=rr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.decision===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decisio\
n"}};e===null?e=[r]:e.push(r),s++}if(t.when===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"when"}};e===null?
e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[r]:e.push(
r),s++}if(t.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="decision"||r==="when"||r==="data"||r==="items")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.decision!==void 0&&(g(t.decision,{instancePath:i+"/decision",parentData:t,parentDataProperty:"decision",rootData:p,dynamicAnchors:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.when!==void 0&&(Z(t.when,{instancePath:i+"/when",parentData:t,parentDataProperty:"when",rootData:p,dynamicAnchors:l})||
(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)D(r[o],{instancePath:i+
"/data/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{let n={instancePath:i+"/dat\
a",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.items!==void 0){let r=t.items;if(Array.isArray(r)){
let n=r.length;for(let o=0;o<n;o++)g(r[o],{instancePath:i+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)}else{let n={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return rr.errors=e,s===0}rr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function tr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=tr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="title"||r==="data")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.title!==void 0&&($(t.title,{instancePath:i+"/title",parentData:t,
parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Array.isArray(r)){
let n=r.length;for(let o=0;o<n;o++)D(r[o],{instancePath:i+"/data/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}tr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ht={title:"Datum",description:"One datum, one question. `schema` is what all askers accept together; each ask keeps its own wish, so that a\
 situation folds the active ones alone.",type:"object",properties:{key:{$ref:"common.schema.json#/$defs/DatumKey"},subject:{type:"string"},element:{type:"string"},
title:{$ref:"common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$defs/Text"},unit:{type:"string"},sensitivity:{enum:["public","internal","personal",
"sensitive"]},standard:{type:"string"},source:{$ref:"#/$defs/DatumSource"},schema:{$ref:"common.schema.json#/$defs/Schema"},domain:{$ref:"common.schema.json#/$d\
efs/Schema",description:"What the dictionary says of every canonical value."},effective:{type:"array",items:{type:"string"},description:"Keywords of `schema` th\
at the dictionary gives."},options:{type:"array",items:{$ref:"#/$defs/Option"}},asks:{type:"array",items:{$ref:"#/$defs/Ask"}},columns:{type:"array",items:{$ref:"\
#/$defs/Datum"},description:"The data of one row, when the datum is a table."}},required:["key","title","source","schema","asks"],additionalProperties:!1},As={title:"\
DatumSource",description:"Where the value comes from: the applicant, another datum, or an item of this bundle.",type:"object",properties:{kind:{enum:["asked","d\
erived","produced"]},by:{$ref:"common.schema.json#/$defs/DeriveRule",description:"derived"},from:{$ref:"common.schema.json#/$defs/DatumKey",description:"derived"},
makers:{description:"produced: the outputs that make it; where none of their items is active, the applicant is asked.",type:"array",items:{title:"Maker",description:"\
The item, and the output of it, that creates a datum within the bundle.",type:"object",properties:{item:{$ref:"common.schema.json#/$defs/Id"},output:{$ref:"comm\
on.schema.json#/$defs/Id"}},required:["item","output"],additionalProperties:!1},minItems:1}},required:["kind"],additionalProperties:!1};function sr(t,{instancePath:i="",
parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=sr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),!(t==="sexOfResidentId"||t==="birthDateOfResidentId"||t==="minorOfResidentId")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:es.
enum}};e===null?e=[r]:e.push(r),s++}return sr.errors=e,s===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};function ir(t,{instancePath:i="",parentData:c,parentDataProperty:m,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ir.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),
s++}for(let r in t)if(!(r==="kind"||r==="by"||r==="from"||r==="makers")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0){let r=t.kind;if(!(r==="asked"||r==="derived"||r==="produced")){let n={instancePath:i+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:As.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.by!==void 0&&(sr(t.
by,{instancePath:i+"/by",parentData:t,parentDataProperty:"by",rootData:p,dynamicAnchors:l})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),t.from!==void 0&&
(D(t.from,{instancePath:i+"/from",parentData:t,parentDataProperty:"from",rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),t.makers!==
void 0){let r=t.makers;if(Array.isArray(r)){if(r.length<1){let o={instancePath:i+"/makers",schemaPath:"#/properties/makers/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),s++}let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.item===void 0){let d={instancePath:i+
"/makers/"+o,schemaPath:"#/properties/makers/items/required",keyword:"required",params:{missingProperty:"item"}};e===null?e=[d]:e.push(d),s++}if(f.output===void 0){
let d={instancePath:i+"/makers/"+o,schemaPath:"#/properties/makers/items/required",keyword:"required",params:{missingProperty:"output"}};e===null?e=[d]:e.push(d),
s++}for(let d in f)if(!(d==="item"||d==="output")){let u={instancePath:i+"/makers/"+o,schemaPath:"#/properties/makers/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),s++}f.item!==void 0&&(g(f.item,{instancePath:i+"/makers/"+o+"/item",parentData:f,parentDataProperty:"\
item",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),f.output!==void 0&&(g(f.output,{instancePath:i+"/makers/"+o+"/output",
parentData:f,parentDataProperty:"output",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let d={instancePath:i+"/makers\
/"+o,schemaPath:"#/properties/makers/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/makers",schemaPath:"\
#/properties/makers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return ir.errors=e,s===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){if(t.length>32){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32}};e===
null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}let r=t.
length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let o={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}le.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function nr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
a=nr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}if(t.label===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[r]:e.push(r),s++}if(t.required===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"required"}};e===null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"schema"}};e===null?e=[r]:e.push(r),s++}if(t.effective===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
effective"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="path"||r==="label"||r==="required"||r==="schema"||r==="effective")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.item!==void 0&&(g(t.item,{instancePath:i+
"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.path!==void 0&&(le(t.path,{
instancePath:i+"/path",parentData:t,parentDataProperty:"path",rootData:p,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),t.label!==void 0&&
typeof t.label!="string"){let r={instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.required!==void 0&&typeof t.required!="boolean"){let r={instancePath:i+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),s++}if(t.schema!==void 0&&(E(t.schema,{instancePath:i+"/schema",parentData:t,parentDataProperty:"schema",rootData:p,dynamicAnchors:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)),t.effective!==void 0){let r=t.effective;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!=
"string"){let f={instancePath:i+"/effective/"+o,schemaPath:"#/properties/effective/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{
let n={instancePath:i+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return nr.errors=e,s===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qt={validate:ke};function ke(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ke.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.source===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"source"}};e===null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[r]:e.push(r),s++}if(t.asks===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asks"}};e===
null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Ht.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.key!==void 0&&(D(t.key,{instancePath:i+"/key",parentData:t,parentDataProperty:"key",rootData:p,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),t.subject!==void 0&&typeof t.subject!="string"){let r={instancePath:i+"/subject",schemaPath:"#/properties/s\
ubject/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.element!==void 0&&typeof t.element!="string"){let r={instancePath:i+"/elem\
ent",schemaPath:"#/properties/element/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.title!==void 0&&($(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.help!==void 0&&($(t.help,
{instancePath:i+"/help",parentData:t,parentDataProperty:"help",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.unit!==void 0&&
typeof t.unit!="string"){let r={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
sensitivity!==void 0){let r=t.sensitivity;if(!(r==="public"||r==="internal"||r==="personal"||r==="sensitive")){let n={instancePath:i+"/sensitivity",schemaPath:"\
#/properties/sensitivity/enum",keyword:"enum",params:{allowedValues:Ht.properties.sensitivity.enum}};e===null?e=[n]:e.push(n),s++}}if(t.standard!==void 0&&typeof t.
standard!="string"){let r={instancePath:i+"/standard",schemaPath:"#/properties/standard/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.source!==void 0&&(ir(t.source,{instancePath:i+"/source",parentData:t,parentDataProperty:"source",rootData:p,dynamicAnchors:l})||(e=e===null?ir.errors:e.concat(
ir.errors),s=e.length)),t.schema!==void 0&&(E(t.schema,{instancePath:i+"/schema",parentData:t,parentDataProperty:"schema",rootData:p,dynamicAnchors:l})||(e=e===
null?E.errors:e.concat(E.errors),s=e.length)),t.domain!==void 0&&(E(t.domain,{instancePath:i+"/domain",parentData:t,parentDataProperty:"domain",rootData:p,dynamicAnchors:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)),t.effective!==void 0){let r=t.effective;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!=
"string"){let f={instancePath:i+"/effective/"+o,schemaPath:"#/properties/effective/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{
let n={instancePath:i+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.options!==void 0){
let r=t.options;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)pe(r[o],{instancePath:i+"/options/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)}else{let n={instancePath:i+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.asks!==void 0){let r=t.asks;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)nr(r[o],{instancePath:i+"/asks/"+
o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)}else{let n={instancePath:i+"/asks",schemaPath:"\
#/properties/asks/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.columns!==void 0){let r=t.columns;if(Array.isArray(r)){let n=r.
length;for(let o=0;o<n;o++)qt.validate(r[o],{instancePath:i+"/columns/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?qt.validate.
errors:e.concat(qt.validate.errors),s=e.length)}else{let n={instancePath:i+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ke.errors=
e,s===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Is={title:"ComposedItem",description:"An item as the bundle handles it: whose it is, when it\
 runs, what it makes, its own form and how its fields are fed.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.\
json#/$defs/Version"},digest:{$ref:"common.schema.json#/$defs/Digest"},title:{$ref:"common.schema.json#/$defs/Text"},department:{$ref:"common.schema.json#/$defs\
/Id"},departmentTitle:{$ref:"common.schema.json#/$defs/Text"},basis:{type:"array",items:{$ref:"common.schema.json#/$defs/Basis"}},when:{$ref:"common.schema.json\
#/$defs/Condition"},form:{$ref:"common.schema.json#/$defs/Schema",description:"The item's own form, the judge of its payload."},dropped:{type:"array",items:{$ref:"\
common.schema.json#/$defs/Path"},description:"Fields that a decision no longer asks for; the form is read without them."},mapping:{$ref:"#/$defs/ObjectMap"},rules:{
type:"array",items:{$ref:"common.schema.json#/$defs/Schema"},description:"What the item says across data, over the record."},outputs:{type:"array",items:{$ref:"\
item.schema.json#/$defs/Output"}},handling:{$ref:"item.schema.json#/$defs/Handling"},materials:{type:"array",items:{$ref:"#/$defs/ComposedRequirement"}},steps:{
type:"array",items:{$ref:"item.schema.json#/$defs/SpecialStep"}}},required:["id","version","digest","title","department","form","dropped","mapping","rules"],additionalProperties:!1};function de(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=de.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="clause"||r==="url")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0){let r=t.title;if(typeof r==
"string"){if(k(r)<1){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.clause!==void 0&&typeof t.
clause!="string"){let r={instancePath:i+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
url!==void 0&&typeof t.url!="string"){let r={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}de.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)ne(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:p,
dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===
null?e=[r]:e.push(r),s++}return fe.errors=e,s===0}fe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var $e={validate:be};function or(t,{instancePath:i="",
parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=or.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="name"||r==="data"||r==="map"||r==="rows"||r==="object"||r==="always")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0&&typeof t.name!="string"){
let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.data!==void 0){let r=t.
data;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)D(r[o],{instancePath:i+"/data/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}if(t.map!==void 0&&(fe(t.map,{instancePath:i+"/map",parentData:t,parentDataProperty:"map",rootData:p,dynamicAnchors:l})||(e=e===null?
fe.errors:e.concat(fe.errors),s=e.length)),t.rows!==void 0&&($e.validate(t.rows,{instancePath:i+"/rows",parentData:t,parentDataProperty:"rows",rootData:p,dynamicAnchors:l})||
(e=e===null?$e.validate.errors:e.concat($e.validate.errors),s=e.length)),t.object!==void 0&&($e.validate(t.object,{instancePath:i+"/object",parentData:t,parentDataProperty:"\
object",rootData:p,dynamicAnchors:l})||(e=e===null?$e.validate.errors:e.concat($e.validate.errors),s=e.length)),t.always!==void 0&&typeof t.always!="boolean"){let r={
instancePath:i+"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return or.errors=e,s===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function be(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=be.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)or(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:p,
dynamicAnchors:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===
null?e=[r]:e.push(r),s++}return be.errors=e,s===0}be.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function j(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=j.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ve.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}return j.errors=e,s===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function w(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,s=0,a=w.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.zh===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),s++}if(t.en===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"en"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="zh"||r==="\
en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.
zh!==void 0){let r=t.zh;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}w.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function me(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
a=me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>400){let r={instancePath:i,schemaPath:"#/maxLeng\
th",keyword:"maxLength",params:{limit:400}};e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return me.errors=
e,s===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function ar(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=ar.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="title"||r==="data"||r==="materia\
l"||r==="about")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),s++}if(t.id!==void 0&&(j(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),t.title!==void 0&&(w(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.
concat(w.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)me(r[o],{instancePath:i+"/data/"+o,parentData:r,
parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/prope\
rties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.material!==void 0&&(j(t.material,{instancePath:i+"/material",parentData:t,
parentDataProperty:"material",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.about!==void 0&&typeof t.about!="string"){let r={
instancePath:i+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ar.errors=e,s===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr={
title:"Handling",description:"How the item is handled: the record of 四办.",type:"object",properties:{level:{enum:["national","province","city","district","to\
wn"],description:"行使层级"},immediate:{type:"boolean",description:"即办件: decided while one waits."},statutory:{$ref:"common.schema.json#/$defs/Limit"},
promised:{$ref:"common.schema.json#/$defs/Limit"},visits:{type:"integer",minimum:0,maximum:20,description:"到办事现场次数"},visitReason:{$ref:"common.sch\
ema.json#/$defs/Text"},online:{enum:["none","inform","file","full"],description:"网办深度: full when nothing is left to do on the spot."},nearby:{type:"bool\
ean",description:"就近办: at any window of the city"},post:{type:"boolean"},fee:{type:"boolean"},place:{$ref:"common.schema.json#/$defs/Text",description:"办理\
地点"},hours:{$ref:"common.schema.json#/$defs/Text",description:"办理时间"},consult:{$ref:"common.schema.json#/$defs/Text",description:"咨询方式"},complain:{
$ref:"common.schema.json#/$defs/Text",description:"监督投诉方式"}},required:[],additionalProperties:!1},It={title:"Limit",description:"A time limit. Worki\
ng days follow the calendar of the catalogue; calendar days end with the next working day when their last is none (Civil Code, article 203). Where no date is kn\
own, calendar days count as the most working days that they can hold: five in each week, and of the days over at most five.",type:"object",properties:{days:{type:"\
integer",minimum:0,maximum:3650},unit:{enum:["working","calendar"],default:"working"},note:{type:"string"}},required:["days"],additionalProperties:!1};function L(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=L.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.days===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
days"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="days"||r==="unit"||r==="note")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.days!==void 0){let r=t.days;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&
isFinite(r)){if(r>3650||isNaN(r)){let n={instancePath:i+"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650}};e===
null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){let n={instancePath:i+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[n]:e.push(n),s++}}}if(t.unit!==void 0){let r=t.unit;if(!(r==="working"||r==="calendar")){let n={instancePath:i+"/unit",schemaPath:"#/properties/unit\
/enum",keyword:"enum",params:{allowedValues:It.properties.unit.enum}};e===null?e=[n]:e.push(n),s++}}if(t.note!==void 0&&typeof t.note!="string"){let r={instancePath:i+
"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return L.errors=e,s===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function lr(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=lr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!z.call(pr.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.level!==void 0){let r=t.level;if(!(r==="national"||r==="province"||
r==="city"||r==="district"||r==="town")){let n={instancePath:i+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:pr.properties.
level.enum}};e===null?e=[n]:e.push(n),s++}}if(t.immediate!==void 0&&typeof t.immediate!="boolean"){let r={instancePath:i+"/immediate",schemaPath:"#/properties/i\
mmediate/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.statutory!==void 0&&(L(t.statutory,{instancePath:i+"/statutory",parentData:t,
parentDataProperty:"statutory",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),t.promised!==void 0&&(L(t.promised,{instancePath:i+
"/promised",parentData:t,parentDataProperty:"promised",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),t.visits!==void 0){let r=t.
visits;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/visits",schemaPath:"#/properties/visits/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>20||isNaN(r)){let n={instancePath:i+"/visits",schemaPath:"#/properties/visits/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:20}};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){let n={instancePath:i+"/visits",schemaPath:"#/proper\
ties/visits/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}if(t.visitReason!==void 0&&(w(t.visitReason,{instancePath:i+
"/visitReason",parentData:t,parentDataProperty:"visitReason",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.online!==void 0){
let r=t.online;if(!(r==="none"||r==="inform"||r==="file"||r==="full")){let n={instancePath:i+"/online",schemaPath:"#/properties/online/enum",keyword:"enum",params:{
allowedValues:pr.properties.online.enum}};e===null?e=[n]:e.push(n),s++}}if(t.nearby!==void 0&&typeof t.nearby!="boolean"){let r={instancePath:i+"/nearby",schemaPath:"\
#/properties/nearby/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.post!==void 0&&typeof t.post!="boolean"){let r={instancePath:i+
"/post",schemaPath:"#/properties/post/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.fee!==void 0&&typeof t.fee!="boolean"){let r={
instancePath:i+"/fee",schemaPath:"#/properties/fee/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}t.place!==void 0&&(w(t.place,{instancePath:i+
"/place",parentData:t,parentDataProperty:"place",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.hours!==void 0&&(w(t.hours,
{instancePath:i+"/hours",parentData:t,parentDataProperty:"hours",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.consult!==
void 0&&(w(t.consult,{instancePath:i+"/consult",parentData:t,parentDataProperty:"consult",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),t.complain!==void 0&&(w(t.complain,{instancePath:i+"/complain",parentData:t,parentDataProperty:"complain",rootData:p,dynamicAnchors:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return lr.
errors=e,s===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dt={title:"ComposedRequirement",description:"One row of an item's list in the bundle'\
s subjects, with what staff decided on it.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},title:{type:"string"},lists:{type:"array",items:{
type:"array",items:{$ref:"#/$defs/ComposedNeed"}}},necessity:{$ref:"common.schema.json#/$defs/Necessity"},when:{$ref:"common.schema.json#/$defs/Condition"},defer:{
$ref:"common.schema.json#/$defs/Limit"},basis:{type:"array",items:{$ref:"common.schema.json#/$defs/Basis"}},source:{enum:["applicant","government","agency","oth\
er"]},decision:{enum:["drop","defer","commit"]},by:{type:"string",description:"Who decided so."},reason:{type:"string"},at:{type:"string"},standard:{type:"strin\
g",description:"受理标准"},sample:{type:"string"},blank:{type:"string"}},required:["id","title","lists","necessity"],additionalProperties:!1},xs={title:"Com\
posedNeed",description:"One document that a row wants, and how: presentations, originals and copies, formats, bytes, ages in days.",type:"object",properties:{key:{
type:"string",description:"Which document: type and subject, `idCard@legalRep`, `idCard@buyer[]` for each row."},type:{$ref:"common.schema.json#/$defs/Id"},subject:{
type:"string"},accept:{type:"array",items:{$ref:"common.schema.json#/$defs/Presentation"}},originals:{type:"integer"},copies:{type:"integer"},retained:{type:"bo\
olean"},formats:{type:"array",items:{type:"string"}},maxBytes:{type:"integer"},maxAgeDays:{type:"integer"},minValidDays:{type:"integer"}},required:["key","type",
"accept","originals","copies"],additionalProperties:!1},ts={title:"Presentation",description:"How a document is brought. copy ≤ certifiedCopy ≤ original: someth\
ing stronger always satisfies. eLicence is taken where it is named.",enum:["copy","certifiedCopy","original","eLicence"]};function dr(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=dr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t===
"copy"||t==="certifiedCopy"||t==="original"||t==="eLicence")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ts.enum}};e===null?
e=[r]:e.push(r),s++}return dr.errors=e,s===0}dr.evaluated={dynamicProps:!1,dynamicItems:!1};function fr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,s=0,a=fr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.key===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),s++}if(t.type===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),s++}if(t.accept===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accept"}};e===null?e=[r]:e.push(r),s++}if(t.originals===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"originals"}};e===null?e=[r]:e.push(r),s++}if(t.copies===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"copies"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(xs.properties,r)){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.key!==void 0&&typeof t.key!=
"string"){let r={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0&&
(g(t.type,{instancePath:i+"/type",parentData:t,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.subject!==
void 0&&typeof t.subject!="string"){let r={instancePath:i+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(t.accept!==void 0){let r=t.accept;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)dr(r[o],{instancePath:i+"/accept/"+o,parentData:r,parentDataProperty:o,
rootData:p,dynamicAnchors:l})||(e=e===null?dr.errors:e.concat(dr.errors),s=e.length)}else{let n={instancePath:i+"/accept",schemaPath:"#/properties/accept/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.originals!==void 0){let r=t.originals;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:i+"/originals",schemaPath:"#/properties/originals/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.copies!==
void 0){let r=t.copies;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/copies",schemaPath:"#/properties/copies/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.retained!==void 0&&typeof t.retained!="boolean"){let r={instancePath:i+"/retained",schemaPath:"\
#/properties/retained/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.formats!==void 0){let r=t.formats;if(Array.isArray(r)){let n=r.
length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/formats/"+o,schemaPath:"#/properties/formats/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),s++}}if(t.maxBytes!==void 0){let r=t.maxBytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/maxBytes",schemaPath:"\
#/properties/maxBytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.maxAgeDays!==void 0){let r=t.maxAgeDays;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/type",keyword:"type",params:{type:"integer"}};e===
null?e=[n]:e.push(n),s++}}if(t.minValidDays!==void 0){let r=t.minValidDays;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/min\
ValidDays",schemaPath:"#/properties/minValidDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return fr.errors=e,s===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss={
title:"Necessity",description:"required; optional; deferrable (容缺: supplied within so many working days); commitment (告知承诺: a signed promise instead).",
enum:["required","optional","deferrable","commitment"]};function mr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=mr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t==="required"||t==="optional"||t==="deferrable"||t==="comm\
itment")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ss.enum}};e===null?e=[r]:e.push(r),s++}return mr.errors=e,s===0}mr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ur(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ur.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.days===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"days"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="days"||r==="unit"||r==="note")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.days!==void 0){let r=t.days;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"integer"}};
e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let n={instancePath:i+"/days",schemaPath:"#/properties/days/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3650}};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){let n={instancePath:i+"/days",schemaPath:"#/properties/days/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}if(t.unit!==void 0){let r=t.unit;if(!(r==="working"||r==="calendar")){let n={
instancePath:i+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:It.properties.unit.enum}};e===null?e=[n]:e.push(n),s++}}if(t.note!==
void 0&&typeof t.note!="string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ur.errors=e,s===0}ur.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function cr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
a=cr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.lists===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"lists"}};e===null?e=[r]:e.push(r),s++}if(t.necessity===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"necessity"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Dt.properties,r)){let n={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(g(t.id,{instancePath:i+"/id",parentData:t,
parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.title!==void 0&&typeof t.title!="string"){let r={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.lists!==void 0){let r=t.lists;if(Array.isArray(
r)){let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(Array.isArray(f)){let d=f.length;for(let u=0;u<d;u++)fr(f[u],{instancePath:i+"/lists/"+o+"/"+u,parentData:f,
parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)}else{let d={instancePath:i+"/lists/"+o,schemaPath:"#/p\
roperties/lists/items/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/lists",schemaPath:"#/properties/li\
sts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.necessity!==void 0&&(mr(t.necessity,{instancePath:i+"/necessity",parentData:t,
parentDataProperty:"necessity",rootData:p,dynamicAnchors:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),t.when!==void 0&&(Z(t.when,{instancePath:i+
"/when",parentData:t,parentDataProperty:"when",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),t.defer!==void 0&&(ur(t.defer,
{instancePath:i+"/defer",parentData:t,parentDataProperty:"defer",rootData:p,dynamicAnchors:l})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),t.basis!==
void 0){let r=t.basis;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)de(r[o],{instancePath:i+"/basis/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?de.errors:e.concat(de.errors),s=e.length)}else{let n={instancePath:i+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),s++}}if(t.source!==void 0){let r=t.source;if(!(r==="applicant"||r==="government"||r==="agency"||r==="other")){let n={instancePath:i+
"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Dt.properties.source.enum}};e===null?e=[n]:e.push(n),s++}}if(t.decision!==void 0){
let r=t.decision;if(!(r==="drop"||r==="defer"||r==="commit")){let n={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:Dt.
properties.decision.enum}};e===null?e=[n]:e.push(n),s++}}if(t.by!==void 0&&typeof t.by!="string"){let r={instancePath:i+"/by",schemaPath:"#/properties/by/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.reason!==void 0&&typeof t.reason!="string"){let r={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.at!==void 0&&typeof t.at!="string"){let r={instancePath:i+"/a\
t",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.standard!==void 0&&typeof t.standard!="string"){let r={
instancePath:i+"/standard",schemaPath:"#/properties/standard/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.sample!==void 0&&typeof t.
sample!="string"){let r={instancePath:i+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
blank!==void 0&&typeof t.blank!="string"){let r={instancePath:i+"/blank",schemaPath:"#/properties/blank/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return cr.errors=e,s===0}cr.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var is={title:"SpecialStep",description:"特别程序: what interrupts the limit. Steps of one kind about one subje\
ct can be held together.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"common.schema.json#/$defs/Text"},kind:{enum:["siteInsp\
ection","expertReview","hearing","publicNotice","test","auction"]},about:{type:"string"},limit:{$ref:"common.schema.json#/$defs/Limit"},basis:{type:"array",items:{
$ref:"common.schema.json#/$defs/Basis"}},visit:{type:"boolean",description:"The applicant has to be there."},when:{$ref:"common.schema.json#/$defs/Condition"}},
required:["id","title","kind"],additionalProperties:!1};function V(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=V.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||
r==="clause"||r==="url")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:
e.push(n),s++}if(t.title!==void 0){let r=t.title;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}}if(t.clause!==void 0&&typeof t.clause!="string"){let r={instancePath:i+"/clause",schemaPath:"#/properties/clause/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.url!==void 0&&typeof t.url!="string"){let r={instancePath:i+"/url",schemaPath:"#/properties/url/\
type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:i="",parentData:c,parentDataProperty:m,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=J.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let r=s,n=!1,o=null,f=s;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){let y={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"da\
tum"}};e===null?e=[y]:e.push(y),s++}if(t.in===void 0){let y={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"in"}};e===
null?e=[y]:e.push(y),s++}}var u=f===s;u&&(n=!0,o=0);let d=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.all===void 0){let y={instancePath:i,schemaPath:"#/one\
Of/1/required",keyword:"required",params:{missingProperty:"all"}};e===null?e=[y]:e.push(y),s++}var u=d===s;if(u&&n)n=!1,o=[o,1];else{u&&(n=!0,o=1);let y=s;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.any===void 0){let P={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"any"}};
e===null?e=[P]:e.push(P),s++}var u=y===s;if(u&&n)n=!1,o=[o,2];else{u&&(n=!0,o=2);let P=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.not===void 0){let F={instancePath:i,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"not"}};e===null?e=[F]:e.push(F),s++}var u=P===s;u&&n?(n=!1,o=[o,3]):u&&(n=!0,o=3)}}if(n)
s=r,e!==null&&(r?e.length=r:e=null);else{let y={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[y]:e.push(y),s++}if(t&&
typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>2){let y={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:2}};
e===null?e=[y]:e.push(y),s++}if(Object.keys(t).length<1){let y={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=
[y]:e.push(y),s++}for(let y in t)if(!(y==="datum"||y==="in"||y==="all"||y==="any"||y==="not")){let h={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};e===null?e=[h]:e.push(h),s++}if(t.datum!==void 0&&(M(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"\
datum",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),t.in!==void 0&&(Y(t.in,{instancePath:i+"/in",parentData:t,parentDataProperty:"\
in",rootData:p,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),t.all!==void 0){let y=t.all;if(Array.isArray(y)){let h=y.length;for(let P=0;P<
h;P++)I(y[P],{instancePath:i+"/all/"+P,parentData:y,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)}else{
let h={instancePath:i+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(t.any!==void 0){let y=t.any;
if(Array.isArray(y)){let h=y.length;for(let P=0;P<h;P++)I(y[P],{instancePath:i+"/any/"+P,parentData:y,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===
null?I.errors:e.concat(I.errors),s=e.length)}else{let h={instancePath:i+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"array"}};e===null?
e=[h]:e.push(h),s++}}t.not!==void 0&&(I(t.not,{instancePath:i+"/not",parentData:t,parentDataProperty:"not",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.
concat(I.errors),s=e.length))}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}return J.errors=
e,s===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=yr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="title"||r==="kind"||r==="about"||
r==="limit"||r==="basis"||r==="visit"||r==="when")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(j(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:
e.concat(j.errors),s=e.length)),t.title!==void 0&&(w(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),t.kind!==void 0){let r=t.kind;if(!(r==="siteInspection"||r==="expertReview"||r==="hearing"||r==="publicNotice"||
r==="test"||r==="auction")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:is.properties.kind.enum}};e===
null?e=[n]:e.push(n),s++}}if(t.about!==void 0&&typeof t.about!="string"){let r={instancePath:i+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.limit!==void 0&&(L(t.limit,{instancePath:i+"/limit",parentData:t,parentDataProperty:"limit",rootData:p,dynamicAnchors:l})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),t.basis!==void 0){let r=t.basis;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)V(r[o],{instancePath:i+
"/basis/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)}else{let n={instancePath:i+"/ba\
sis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.visit!==void 0&&typeof t.visit!="boolean"){let r={
instancePath:i+"/visit",schemaPath:"#/properties/visit/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}t.when!==void 0&&(J(t.when,{instancePath:i+
"/when",parentData:t,parentDataProperty:"when",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return yr.errors=e,s===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function hr(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=hr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===
null?e=[r]:e.push(r),s++}if(t.digest===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[r]:
e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}
if(t.department===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),s++}if(t.
form===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form"}};e===null?e=[r]:e.push(r),s++}if(t.dropped===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dropped"}};e===null?e=[r]:e.push(r),s++}if(t.mapping===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mapping"}};e===null?e=[r]:e.push(r),s++}if(t.rules===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Is.properties,r)){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(g(t.id,{instancePath:i+
"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.version!==void 0&&(H(t.version,
{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),t.digest!==
void 0&&(ae(t.digest,{instancePath:i+"/digest",parentData:t,parentDataProperty:"digest",rootData:p,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length)),t.title!==void 0&&($(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.
concat($.errors),s=e.length)),t.department!==void 0&&(g(t.department,{instancePath:i+"/department",parentData:t,parentDataProperty:"department",rootData:p,dynamicAnchors:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.departmentTitle!==void 0&&($(t.departmentTitle,{instancePath:i+"/departmentTitle",parentData:t,parentDataProperty:"\
departmentTitle",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.basis!==void 0){let r=t.basis;if(Array.isArray(r)){let n=r.
length;for(let o=0;o<n;o++)de(r[o],{instancePath:i+"/basis/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?de.errors:e.concat(de.
errors),s=e.length)}else{let n={instancePath:i+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}
if(t.when!==void 0&&(Z(t.when,{instancePath:i+"/when",parentData:t,parentDataProperty:"when",rootData:p,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),
s=e.length)),t.form!==void 0&&(E(t.form,{instancePath:i+"/form",parentData:t,parentDataProperty:"form",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),t.dropped!==void 0){let r=t.dropped;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)le(r[o],{instancePath:i+"/dropped/"+o,parentData:r,
parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)}else{let n={instancePath:i+"/dropped",schemaPath:"#/pr\
operties/dropped/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.mapping!==void 0&&(be(t.mapping,{instancePath:i+"/mapping",parentData:t,
parentDataProperty:"mapping",rootData:p,dynamicAnchors:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),t.rules!==void 0){let r=t.rules;if(Array.isArray(
r)){let n=r.length;for(let o=0;o<n;o++)E(r[o],{instancePath:i+"/rules/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:
e.concat(E.errors),s=e.length)}else{let n={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}if(t.outputs!==void 0){let r=t.outputs;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)ar(r[o],{instancePath:i+"/outputs/"+o,parentData:r,parentDataProperty:o,
rootData:p,dynamicAnchors:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)}else{let n={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.handling!==void 0&&(lr(t.handling,{instancePath:i+"/handling",parentData:t,parentDataProperty:"\
handling",rootData:p,dynamicAnchors:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),t.materials!==void 0){let r=t.materials;if(Array.isArray(r)){let n=r.
length;for(let o=0;o<n;o++)cr(r[o],{instancePath:i+"/materials/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?cr.errors:e.concat(
cr.errors),s=e.length)}else{let n={instancePath:i+"/materials",schemaPath:"#/properties/materials/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}if(t.steps!==void 0){let r=t.steps;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)yr(r[o],{instancePath:i+"/steps/"+o,parentData:r,parentDataProperty:o,
rootData:p,dynamicAnchors:l})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length)}else{let n={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return hr.errors=e,s===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ts={title:"FormVerdict",description:"Can the merged form be f\
illed in at all? satisfiable comes with a witness that was split and judged.",type:"object",properties:{kind:{enum:["satisfiable","empty","unknown"]},witness:{type:"\
object"},items:{type:"array",items:{$ref:"common.schema.json#/$defs/Id"},description:"empty: an irreducible set of items that cannot be met together."}},required:[
"kind"],additionalProperties:!1};function gr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=gr.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="kind"||r==="witness"||r==="items")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0){
let r=t.kind;if(!(r==="satisfiable"||r==="empty"||r==="unknown")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ts.
properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.witness!==void 0){let r=t.witness;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+
"/witness",schemaPath:"#/properties/witness/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.items!==void 0){let r=t.items;if(Array.
isArray(r)){let n=r.length;for(let o=0;o<n;o++)g(r[o],{instancePath:i+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?g.
errors:e.concat(g.errors),s=e.length)}else{let n={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return gr.errors=e,s===0}
gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls={title:"Conflict",description:"What would not fold. The askers keep questions of their own until \
a person decides.",type:"object",properties:{id:{type:"string"},kind:{enum:["type","range","step","length","pattern","format","codeList","count","unit","precisi\
on","structure","requiredness","rules"]},severity:{$ref:"common.schema.json#/$defs/Severity"},datum:{$ref:"common.schema.json#/$defs/DatumKey"},cause:{type:"arr\
ay",items:{$ref:"#/$defs/CausePart"},description:"Irreducible: without any one of them there is no conflict."},questions:{type:"array",items:{$ref:"common.schem\
a.json#/$defs/DatumKey"},description:"What is asked until it is settled."},proposals:{type:"array",items:{$ref:"#/$defs/Proposal"}},facts:{type:"object"}},required:[
"id","kind","severity","datum","cause","questions","proposals"],additionalProperties:!1},ns={title:"Severity",description:"error: it must be mended. warning: it\
 should be looked at. info: it is good to know.",enum:["error","warning","info"]};function ue(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,s=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t==="error"||t==="warning"||t==="i\
nfo")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ns.enum}};e===null?e=[r]:e.push(r),s++}return ue.errors=e,s===0}ue.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Pr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Pr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}if(t.label===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[r]:e.push(r),s++}if(t.keywords===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keywords"}};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="path"||r==="label"||r==="keywords")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.item!==void 0&&typeof t.item!="string"){let r={instancePath:i+"/\
item",schemaPath:"#/properties/item/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0){let r=t.path;if(Array.isArray(
r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/path/"+o,schemaPath:"#/properties/path/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),s++}}if(t.label!==void 0&&typeof t.label!="string"){let r={instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(t.keywords!==void 0){let r=t.keywords;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/keywords",
schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pr.errors=e,s===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os={title:"Propo\
sal",description:"A decision that would settle a conflict, ready to be made.",type:"object",properties:{kind:{enum:["keepApart","same","codeMap","convert","fine\
r","relabel","drop"]},fields:{type:"array",items:{$ref:"common.schema.json#/$defs/FieldRef"}},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}},
map:{$ref:"common.schema.json#/$defs/Mapping"}},required:["kind","fields"],additionalProperties:!1};function ce(t,{instancePath:i="",parentData:c,parentDataProperty:m,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),
s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="item"||r==="path")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[n]:e.push(n),s++}t.item!==void 0&&(K(t.item,{instancePath:i+"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?K.errors:
e.concat(K.errors),s=e.length)),t.path!==void 0&&(ie(t.path,{instancePath:i+"/path",parentData:t,parentDataProperty:"path",rootData:p,dynamicAnchors:l})||(e=e===
null?ie.errors:e.concat(ie.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return ce.errors=e,s===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,s=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.fields===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r===
"kind"||r==="fields"||r==="data"||r==="map")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0){let r=t.kind;if(!(r==="keepApart"||r==="same"||r==="codeMap"||r==="convert"||r==="finer"||r==="relabel"||r==="d\
rop")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Os.properties.kind.enum}};e===null?e=[n]:e.push(n),
s++}}if(t.fields!==void 0){let r=t.fields;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)ce(r[o],{instancePath:i+"/fields/"+o,parentData:r,parentDataProperty:o,
rootData:p,dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)}else{let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)D(r[o],
{instancePath:i+"/data/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{let n={instancePath:i+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}t.map!==void 0&&(fe(t.map,{instancePath:i+"/map",
parentData:t,parentDataProperty:"map",rootData:p,dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function wr(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=wr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?
e=[r]:e.push(r),s++}if(t.severity===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[r]:
e.push(r),s++}if(t.datum===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"datum"}};e===null?e=[r]:e.push(r),s++}
if(t.cause===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cause"}};e===null?e=[r]:e.push(r),s++}if(t.questions===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"questions"}};e===null?e=[r]:e.push(r),s++}if(t.proposals===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"proposals"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||
r==="kind"||r==="severity"||r==="datum"||r==="cause"||r==="questions"||r==="proposals"||r==="facts")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0){let r=t.kind;if(!(r==="type"||r==="ran\
ge"||r==="step"||r==="length"||r==="pattern"||r==="format"||r==="codeList"||r==="count"||r==="unit"||r==="precision"||r==="structure"||r==="requiredness"||r==="\
rules")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ls.properties.kind.enum}};e===null?e=[n]:e.push(
n),s++}}if(t.severity!==void 0&&(ue(t.severity,{instancePath:i+"/severity",parentData:t,parentDataProperty:"severity",rootData:p,dynamicAnchors:l})||(e=e===null?
ue.errors:e.concat(ue.errors),s=e.length)),t.datum!==void 0&&(D(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),t.cause!==void 0){let r=t.cause;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)Pr(r[o],{instancePath:i+
"/cause/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)}else{let n={instancePath:i+"/\
cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.questions!==void 0){let r=t.questions;if(Array.
isArray(r)){let n=r.length;for(let o=0;o<n;o++)D(r[o],{instancePath:i+"/questions/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length)}else{let n={instancePath:i+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}if(t.proposals!==void 0){let r=t.proposals;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)ye(r[o],{instancePath:i+"/proposals\
/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)}else{let n={instancePath:i+"/proposa\
ls",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.facts!==void 0){let r=t.facts;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){let n={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return wr.errors=e,s===0}wr.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Zt={title:"Narrowing",description:"One thing that one item's form accepts by itself and that is lost in every situ\
ation in which the item is handled.",type:"object",properties:{item:{$ref:"common.schema.json#/$defs/Id",description:"Who loses."},path:{type:"array",items:{type:"\
string"},description:"The field that loses; empty for the whole form."},label:{type:"string"},datum:{type:"string",description:"The datum behind the field; of a\
 column `table.column`, of the whole form `*`."},lost:{enum:["item","field","codes","values"],description:"The whole form, the field altogether, some of its opt\
ions, or values beyond a keyword."},codes:{type:"array",description:"codes: the options, as the datum has them."},keyword:{type:"string",description:"values: th\
e keyword that is narrower than the form's own; `not` where conditions cut something out."},own:{description:"values: what the form says by itself; absent when \
it says nothing."},left:{description:"values: what is left; of `not`, what is lost."},severity:{$ref:"common.schema.json#/$defs/Severity",description:"By what i\
t takes away: error, a whole form or a field that is required; warning, a field, an option that the form lists, nearly all of a range; info, the ordinary meetin\
g of two limits."},by:{type:"array",items:{$ref:"#/$defs/NarrowedBy"},description:"Because of whom. Where conditions take part, as few as suffice."},proposals:{
type:"array",items:{$ref:"#/$defs/Proposal"}}},required:["item","path","label","datum","lost","severity","by","proposals"],additionalProperties:!1},Cs={title:"N\
arrowedBy",description:"A keyword that takes something away from another form.",type:"object",properties:{item:{type:"string",description:"An item, `catalogue` \
when the dictionary says it, or `bundle` when a guided question or a condition does."},path:{type:"array",items:{type:"string"},description:"The field that says\
 it; absent where it is said of the whole form."},pointer:{type:"array",items:{type:["string","integer"]},description:"The keyword in that document: of an item,\
 in its form."}},required:["item","pointer"],additionalProperties:!1};function kr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=kr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.pointer===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="path"||r==="poi\
nter")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.
item!==void 0&&typeof t.item!="string"){let r={instancePath:i+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(t.path!==void 0){let r=t.path;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/path/"+
o,schemaPath:"#/properties/path/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.pointer!==void 0){let r=t.pointer;if(Array.isArray(r)){let n=r.
length;for(let o=0;o<n;o++){let f=r[o];if(typeof f!="string"&&!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let d={instancePath:i+"/pointer/"+o,schemaPath:"\
#/properties/pointer/items/type",keyword:"type",params:{type:Cs.properties.pointer.items.type}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/poin\
ter",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return kr.errors=e,s===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function br(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=br.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
item"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===null?
e=[r]:e.push(r),s++}if(t.label===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[r]:e.push(
r),s++}if(t.datum===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"datum"}};e===null?e=[r]:e.push(r),s++}if(t.
lost===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lost"}};e===null?e=[r]:e.push(r),s++}if(t.severity===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[r]:e.push(r),s++}if(t.by===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),s++}if(t.proposals===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"proposals"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Zt.properties,r)){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.item!==void 0&&(g(t.item,{instancePath:i+
"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.path!==void 0){let r=t.path;
if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/path/"+o,schemaPath:"#/properties/path/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.label!==void 0&&typeof t.label!="string"){let r={instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.datum!==void 0&&typeof t.datum!="string"){let r={instancePath:i+"/datum",schemaPath:"#/propertie\
s/datum/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.lost!==void 0){let r=t.lost;if(!(r==="item"||r==="field"||r==="codes"||r===
"values")){let n={instancePath:i+"/lost",schemaPath:"#/properties/lost/enum",keyword:"enum",params:{allowedValues:Zt.properties.lost.enum}};e===null?e=[n]:e.push(
n),s++}}if(t.codes!==void 0&&!Array.isArray(t.codes)){let r={instancePath:i+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type:"array"}};
e===null?e=[r]:e.push(r),s++}if(t.keyword!==void 0&&typeof t.keyword!="string"){let r={instancePath:i+"/keyword",schemaPath:"#/properties/keyword/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.severity!==void 0&&(ue(t.severity,{instancePath:i+"/severity",parentData:t,parentDataProperty:"s\
everity",rootData:p,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),t.by!==void 0){let r=t.by;if(Array.isArray(r)){let n=r.length;for(let o=0;o<
n;o++)kr(r[o],{instancePath:i+"/by/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length)}else{
let n={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.proposals!==void 0){let r=t.
proposals;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)ye(r[o],{instancePath:i+"/proposals/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)}else{let n={instancePath:i+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return br.
errors=e,s===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jt={title:"AppliedDecision",description:"A decision with its state. stale: its fields\
 have changed since. idle: nothing of it is met here.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},state:{enum:["inForce","stale","idle"],
description:"stale: its fields changed since; only keepApart stays in force then. idle: its fields are not in this bundle."},kind:{enum:["keepApart","same","cod\
eMap","convert","finer","relabel","drop","onlyWhen","fixed"]},fields:{type:"array",items:{$ref:"common.schema.json#/$defs/FieldRef"}},by:{type:"string"},reason:{
type:"string"},at:{type:"string"}},required:["id","state","kind","fields","by","reason","at"],additionalProperties:!1};function vr(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=vr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.state===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[r]:e.push(
r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.fields===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"}};e===null?e=[r]:e.push(r),s++}if(t.by===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),s++}if(t.reason===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),s++}if(t.at===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="state"||r==="kind"||r==="fields"||r===
"by"||r==="reason"||r==="at")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[n]:e.push(n),s++}if(t.id!==void 0&&(g(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),s=e.length)),t.state!==void 0){let r=t.state;if(!(r==="inForce"||r==="stale"||r==="idle")){let n={instancePath:i+"/state",schemaPath:"#/properties/sta\
te/enum",keyword:"enum",params:{allowedValues:Jt.properties.state.enum}};e===null?e=[n]:e.push(n),s++}}if(t.kind!==void 0){let r=t.kind;if(!(r==="keepApart"||r===
"same"||r==="codeMap"||r==="convert"||r==="finer"||r==="relabel"||r==="drop"||r==="onlyWhen"||r==="fixed")){let n={instancePath:i+"/kind",schemaPath:"#/properti\
es/kind/enum",keyword:"enum",params:{allowedValues:Jt.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.fields!==void 0){let r=t.fields;if(Array.isArray(
r)){let n=r.length;for(let o=0;o<n;o++)ce(r[o],{instancePath:i+"/fields/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?ce.errors:
e.concat(ce.errors),s=e.length)}else{let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),s++}}if(t.by!==void 0&&typeof t.by!="string"){let r={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(t.reason!==void 0&&typeof t.reason!="string"){let r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.at!==void 0&&typeof t.at!="string"){let r={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),s++}return vr.errors=e,s===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $r(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=$r.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),!(t==="error"||t==="warning"||t==="info")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ns.
enum}};e===null?e=[r]:e.push(r),s++}return $r.errors=e,s===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};var Qt={title:"Place",description:"A place in a docu\
ment: its kind, id and pointer, in segments.",type:"object",properties:{document:{enum:["catalogue","item","bundle","composition","submission","dossier","file"]},
id:{type:"string"},pointer:{type:"array",items:{type:["string","integer"]}}},required:["document","id","pointer"],additionalProperties:!1};function jr(t,{instancePath:i="",
parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=jr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.document===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
document"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.pointer===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.
push(r),s++}for(let r in t)if(!(r==="document"||r==="id"||r==="pointer")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.document!==void 0){let r=t.document;if(!(r==="catalogue"||r==="item"||r==="bundle"||r==="com\
position"||r==="submission"||r==="dossier"||r==="file")){let n={instancePath:i+"/document",schemaPath:"#/properties/document/enum",keyword:"enum",params:{allowedValues:Qt.
properties.document.enum}};e===null?e=[n]:e.push(n),s++}}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.pointer!==void 0){let r=t.pointer;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++){
let f=r[o];if(typeof f!="string"&&!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let d={instancePath:i+"/pointer/"+o,schemaPath:"#/properties/pointer/it\
ems/type",keyword:"type",params:{type:Qt.properties.pointer.items.type}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/pointer",schemaPath:"#/prop\
erties/pointer/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return jr.errors=e,s===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=qr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.by===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"by"}};e===null?e=[r]:e.push(r),s++}if(t.reason===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"reason"}};e===null?e=[r]:e.push(r),s++}if(t.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="by"||r==="reason"||r==="at")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.by!==void 0&&typeof t.by!="string"){let r={instancePath:i+"/by",schemaPath:"\
#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.reason!==void 0&&typeof t.reason!="string"){let r={instancePath:i+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.at!==void 0&&typeof t.at!="string"){let r={
instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return qr.errors=e,s===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Dr(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Dr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
code"}};e===null?e=[r]:e.push(r),s++}if(t.severity===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};
e===null?e=[r]:e.push(r),s++}if(t.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.
push(r),s++}if(t.facts===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!(r==="code"||r==="severity"||r==="at"||r==="facts"||r==="acknowledged")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.code!==void 0&&typeof t.code!="string"){let r={instancePath:i+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.severity!==void 0&&($r(t.severity,{instancePath:i+"/severity",parentData:t,
parentDataProperty:"severity",rootData:p,dynamicAnchors:l})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length)),t.at!==void 0){let r=t.at;if(Array.isArray(r)){
let n=r.length;for(let o=0;o<n;o++)jr(r[o],{instancePath:i+"/at/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?jr.errors:e.concat(
jr.errors),s=e.length)}else{let n={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.
facts!==void 0){let r=t.facts;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}t.acknowledged!==void 0&&(qr(t.acknowledged,{instancePath:i+"/acknowledged",parentData:t,parentDataProperty:"\
acknowledged",rootData:p,dynamicAnchors:l})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Dr.errors=e,s===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es={title:"Counts",description:"\
Lines on paper of all items together, whatever they depend on, and the one fate of each before anything is answered: the ledger's lines of all items. Fields tha\
t are marked with one x-row are one line; of a table each column is a line, unless the table is marked. `paper` is `questions` and all causes together.",type:"o\
bject",properties:{paper:{type:"integer",description:"Lines of all forms."},questions:{type:"integer",description:"Lines that are left to fill in."},askedOnce:{
type:"integer",description:"Asked by other lines already."},derived:{type:"integer",description:"Follow from another answer."},produced:{type:"integer",description:"\
Made by an item of the bundle."},prefilled:{type:"integer",description:"Said by a certificate that the administration holds."},notNow:{type:"integer",description:"\
Not wanted: 0, since nothing is answered."},constant:{type:"integer",description:"The same for everybody."},dropped:{type:"integer",description:"Not asked, by a\
 decision."},mergedAlone:{type:"integer",description:"Lines that merging alone would leave, before anything is derived, made or fetched."}},required:["mergedAlo\
ne","paper","questions","askedOnce","derived","produced","prefilled","notNow","constant","dropped"],additionalProperties:!1};function Ar(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ar.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.mergedAlone===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"merg\
edAlone"}};e===null?e=[r]:e.push(r),s++}if(t.paper===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paper"}};
e===null?e=[r]:e.push(r),s++}if(t.questions===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"questions"}};e===
null?e=[r]:e.push(r),s++}if(t.askedOnce===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"askedOnce"}};e===null?
e=[r]:e.push(r),s++}if(t.derived===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"derived"}};e===null?e=[r]:e.
push(r),s++}if(t.produced===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"produced"}};e===null?e=[r]:e.push(
r),s++}if(t.prefilled===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prefilled"}};e===null?e=[r]:e.push(r),
s++}if(t.notNow===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"notNow"}};e===null?e=[r]:e.push(r),s++}if(t.
constant===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"constant"}};e===null?e=[r]:e.push(r),s++}if(t.dropped===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dropped"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(
Es.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),s++}if(t.paper!==void 0){let r=t.paper;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/paper",schemaPath:"#/properties/pape\
r/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.questions!==void 0){let r=t.questions;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}
if(t.askedOnce!==void 0){let r=t.askedOnce;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/askedOnce",schemaPath:"#/properties\
/askedOnce/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.derived!==void 0){let r=t.derived;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/derived",schemaPath:"#/properties/derived/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}
if(t.produced!==void 0){let r=t.produced;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/produced",schemaPath:"#/properties/pr\
oduced/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.prefilled!==void 0){let r=t.prefilled;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/prefilled",schemaPath:"#/properties/prefilled/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}
if(t.notNow!==void 0){let r=t.notNow;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/notNow",schemaPath:"#/properties/notNow/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.constant!==void 0){let r=t.constant;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let n={instancePath:i+"/constant",schemaPath:"#/properties/constant/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.
dropped!==void 0){let r=t.dropped;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/dropped",schemaPath:"#/properties/dropped/ty\
pe",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.mergedAlone!==void 0){let r=t.mergedAlone;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:i+"/mergedAlone",schemaPath:"#/properties/mergedAlone/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(
n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ar.errors=e,s===0}Ar.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ir(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
a=Ir.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(pt.properties,r)){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(v(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.kind!==void 0){let r=t.kind;
if(!(r==="certificate"||r==="application"||r==="drawing"||r==="proof"||r==="report"||r==="agreement"||r==="photo"||r==="other")){let n={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:pt.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.about!==void 0&&(q(t.about,{instancePath:i+
"/about",parentData:t,parentDataProperty:"about",rootData:p,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),t.issuer!==void 0&&(v(t.issuer,
{instancePath:i+"/issuer",parentData:t,parentDataProperty:"issuer",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.certificate!==
void 0&&typeof t.certificate!="string"){let r={instancePath:i+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(t.proves!==void 0){let r=t.proves;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+
"/proves/"+o,schemaPath:"#/properties/proves/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/prove\
s",schemaPath:"#/properties/proves/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.aliases!==void 0){let r=t.aliases;if(Array.isArray(
r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/aliases/"+o,schemaPath:"#/properties/aliases/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}t.supersededBy!==void 0&&(q(t.supersededBy,{instancePath:i+"/supersededBy",parentData:t,parentDataProperty:"supersededBy",
rootData:p,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),t.supersession!==void 0&&(oe(t.supersession,{instancePath:i+"/supersession",
parentData:t,parentDataProperty:"supersession",rootData:p,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ir.errors=e,s===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ut={title:"ComposedHolding",description:"What a data source holds of a type.",type:"object",properties:{source:{$ref:"common.schema.json#/$defs/Id"},title:{
$ref:"common.schema.json#/$defs/Text"},kind:{enum:["eLicence","dataShare"]},material:{$ref:"common.schema.json#/$defs/Id"},trust:{enum:["A","B","C","D"]}},required:[
"source","title","kind","material","trust"],additionalProperties:!1};function xr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=xr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.source===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.material===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"material"}};e===null?e=[r]:e.push(r),s++}if(t.trust===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"trust"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="source"||r==="title"||r==="kind"||r==="material"||r==="trust")){
let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.source!==
void 0&&(g(t.source,{instancePath:i+"/source",parentData:t,parentDataProperty:"source",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=
e.length)),t.title!==void 0&&($(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),t.kind!==void 0){let r=t.kind;if(!(r==="eLicence"||r==="dataShare")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Ut.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.material!==void 0&&(g(t.material,{instancePath:i+"/material",parentData:t,
parentDataProperty:"material",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.trust!==void 0){let r=t.trust;if(!(r==="A"||
r==="B"||r==="C"||r==="D")){let n={instancePath:i+"/trust",schemaPath:"#/properties/trust/enum",keyword:"enum",params:{allowedValues:Ut.properties.trust.enum}};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return xr.errors=
e,s===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var At={title:"ComposedEdge",description:"One item waits for another: it uses what that one makes, or staff say so. A cut edge is not waited for.",type:"object",
properties:{from:{$ref:"common.schema.json#/$defs/Id"},to:{$ref:"common.schema.json#/$defs/Id"},origin:{enum:["derived","drawn"]},carries:{type:"array",items:{title:"\
Carried",description:"A datum or a document for which an item waits.",type:"object",properties:{kind:{enum:["datum","material"]},key:{type:"string"}},required:[
"kind","key"],additionalProperties:!1}},cut:{enum:["commitment","deferral"]},by:{type:"string",description:"Who drew or cut it."},reason:{type:"string"},at:{type:"\
string"}},required:["from","to","origin","carries"],additionalProperties:!1};function Tr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=Tr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),s++}if(t.to===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),s++}if(t.origin===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[r]:e.push(r),s++}if(t.carries===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"carries"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="from"||r==="to"||r==="origin"||r==="carries"||r===
"cut"||r==="by"||r==="reason"||r==="at")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.from!==void 0&&(g(t.from,{instancePath:i+"/from",parentData:t,parentDataProperty:"from",rootData:p,dynamicAnchors:l})||(e=e===
null?g.errors:e.concat(g.errors),s=e.length)),t.to!==void 0&&(g(t.to,{instancePath:i+"/to",parentData:t,parentDataProperty:"to",rootData:p,dynamicAnchors:l})||(e=
e===null?g.errors:e.concat(g.errors),s=e.length)),t.origin!==void 0){let r=t.origin;if(!(r==="derived"||r==="drawn")){let n={instancePath:i+"/origin",schemaPath:"\
#/properties/origin/enum",keyword:"enum",params:{allowedValues:At.properties.origin.enum}};e===null?e=[n]:e.push(n),s++}}if(t.carries!==void 0){let r=t.carries;
if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.kind===void 0){let d={instancePath:i+"/car\
ries/"+o,schemaPath:"#/properties/carries/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[d]:e.push(d),s++}if(f.key===void 0){let d={
instancePath:i+"/carries/"+o,schemaPath:"#/properties/carries/items/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[d]:e.push(d),s++}for(let d in f)
if(!(d==="kind"||d==="key")){let u={instancePath:i+"/carries/"+o,schemaPath:"#/properties/carries/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[u]:e.push(u),s++}if(f.kind!==void 0){let d=f.kind;if(!(d==="datum"||d==="material")){let u={instancePath:i+"/carries/"+o+"/ki\
nd",schemaPath:"#/properties/carries/items/properties/kind/enum",keyword:"enum",params:{allowedValues:At.properties.carries.items.properties.kind.enum}};e===null?
e=[u]:e.push(u),s++}}if(f.key!==void 0&&typeof f.key!="string"){let d={instancePath:i+"/carries/"+o+"/key",schemaPath:"#/properties/carries/items/properties/key\
/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/carries/"+o,schemaPath:"#/properties/carries/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/carries",schemaPath:"#/properties/carries/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.cut!==void 0){let r=t.cut;if(!(r==="commitment"||r==="deferral")){let n={instancePath:i+"/cut",schemaPath:"\
#/properties/cut/enum",keyword:"enum",params:{allowedValues:At.properties.cut.enum}};e===null?e=[n]:e.push(n),s++}}if(t.by!==void 0&&typeof t.by!="string"){let r={
instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.reason!==void 0&&typeof t.reason!=
"string"){let r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.at!==void 0&&
typeof t.at!="string"){let r={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Tr.errors=e,s===0}Tr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Lr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Lr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.edges===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"edges"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(r!=="edges"){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.edges!==void 0){let r=t.edges;if(Array.isArray(r)){let n=r.length;
for(let o=0;o<n;o++)Tr(r[o],{instancePath:i+"/edges/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),
s=e.length)}else{let n={instancePath:i+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Lr.errors=e,s===0}Lr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function dt(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=dt.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};
e===null?e=[r]:e.push(r),s++}if(t.subjects===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subjects"}};e===null?
e=[r]:e.push(r),s++}if(t.bundle===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bundle"}};e===null?e=[r]:e.push(
r),s++}if(t.catalogue===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"catalogue"}};e===null?e=[r]:e.push(r),
s++}if(t.questions===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"questions"}};e===null?e=[r]:e.push(r),s++}
if(t.onlyWhen===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"onlyWhen"}};e===null?e=[r]:e.push(r),s++}if(t.
sections===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sections"}};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[r]:e.push(r),s++}if(t.items===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};e===null?e=[r]:e.push(r),s++}if(t.verdict===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[r]:e.push(r),s++}if(t.conflicts===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"conflicts"}};e===null?e=[r]:e.push(r),s++}if(t.narrowing===void 0){let r={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"narrowing"}};e===null?e=[r]:e.push(r),s++}if(t.decisions===void 0){let r={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"decisions"}};e===null?e=[r]:e.push(r),s++}if(t.diagnostics===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"diagnostics"}};e===null?e=[r]:e.push(r),s++}if(t.counts===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"counts"}};e===null?e=[r]:e.push(r),s++}if(t.materialTypes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"materialTypes"}};e===null?e=[r]:e.push(r),s++}if(t.holdings===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"holdings"}};e===null?e=[r]:e.push(r),s++}if(t.flow===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"flow"}};e===null?e=[r]:e.push(r),s++}if(t.copies===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
copies"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Kt.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="composition"){let r={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"composition"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(g(t.id,{instancePath:i+
"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),t.version!==void 0&&(H(t.version,
{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),t.title!==
void 0&&($(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
t.note!==void 0&&typeof t.note!="string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(t.subjects!==void 0){let r=t.subjects;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)Qe(r[n],{instancePath:i+"/subjects/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length);else{let n={
instancePath:i+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.bundle!==void 0&&(se(
t.bundle,{instancePath:i+"/bundle",parentData:t,parentDataProperty:"bundle",rootData:p,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
t.catalogue!==void 0&&(se(t.catalogue,{instancePath:i+"/catalogue",parentData:t,parentDataProperty:"catalogue",rootData:p,dynamicAnchors:l})||(e=e===null?se.errors:
e.concat(se.errors),s=e.length)),t.jurisdiction!==void 0&&(Ue(t.jurisdiction,{instancePath:i+"/jurisdiction",parentData:t,parentDataProperty:"jurisdiction",rootData:p,
dynamicAnchors:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),t.calendar!==void 0&&(Ge(t.calendar,{instancePath:i+"/calendar",parentData:t,parentDataProperty:"\
calendar",rootData:p,dynamicAnchors:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),t.utcOffset!==void 0&&(Xe(t.utcOffset,{instancePath:i+"/utcOffse\
t",parentData:t,parentDataProperty:"utcOffset",rootData:p,dynamicAnchors:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),t.questions!==void 0){let r=t.
questions;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)er(r[o],{instancePath:i+"/questions/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?er.errors:e.concat(er.errors),s=e.length)}else{let n={instancePath:i+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.onlyWhen!==void 0){let r=t.onlyWhen;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)rr(r[o],{instancePath:i+
"/onlyWhen/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)}else{let n={instancePath:i+
"/onlyWhen",schemaPath:"#/properties/onlyWhen/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.sections!==void 0){let r=t.sections;
if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)tr(r[o],{instancePath:i+"/sections/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)}else{let n={instancePath:i+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)ke(r[o],{instancePath:i+"/data/"+
o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.items!==void 0){let r=t.items;if(Array.isArray(r)){let n=r.length;
for(let o=0;o<n;o++)hr(r[o],{instancePath:i+"/items/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?hr.errors:e.concat(hr.errors),
s=e.length)}else{let n={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.verdict!==
void 0&&(gr(t.verdict,{instancePath:i+"/verdict",parentData:t,parentDataProperty:"verdict",rootData:p,dynamicAnchors:l})||(e=e===null?gr.errors:e.concat(gr.errors),
s=e.length)),t.conflicts!==void 0){let r=t.conflicts;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)wr(r[o],{instancePath:i+"/conflicts/"+o,parentData:r,
parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)}else{let n={instancePath:i+"/conflicts",schemaPath:"#/\
properties/conflicts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.narrowing!==void 0){let r=t.narrowing;if(Array.isArray(r)){let n=r.
length;for(let o=0;o<n;o++)br(r[o],{instancePath:i+"/narrowing/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?br.errors:e.concat(
br.errors),s=e.length)}else{let n={instancePath:i+"/narrowing",schemaPath:"#/properties/narrowing/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}if(t.decisions!==void 0){let r=t.decisions;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)vr(r[o],{instancePath:i+"/decisions/"+o,parentData:r,
parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)}else{let n={instancePath:i+"/decisions",schemaPath:"#/\
properties/decisions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.diagnostics!==void 0){let r=t.diagnostics;if(Array.isArray(r)){
let n=r.length;for(let o=0;o<n;o++)Dr(r[o],{instancePath:i+"/diagnostics/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Dr.errors:
e.concat(Dr.errors),s=e.length)}else{let n={instancePath:i+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),s++}}if(t.counts!==void 0&&(Ar(t.counts,{instancePath:i+"/counts",parentData:t,parentDataProperty:"counts",rootData:p,dynamicAnchors:l})||(e=e===
null?Ar.errors:e.concat(Ar.errors),s=e.length)),t.materialTypes!==void 0){let r=t.materialTypes;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)Ir(r[n],
{instancePath:i+"/materialTypes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?Ir.errors:
e.concat(Ir.errors),s=e.length);else{let n={instancePath:i+"/materialTypes",schemaPath:"#/properties/materialTypes/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),s++}}if(t.holdings!==void 0){let r=t.holdings;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)xr(r[o],{instancePath:i+"/holding\
s/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)}else{let n={instancePath:i+"/holdin\
gs",schemaPath:"#/properties/holdings/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.flow!==void 0&&(Lr(t.flow,{instancePath:i+"\
/flow",parentData:t,parentDataProperty:"flow",rootData:p,dynamicAnchors:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length)),t.copies!==void 0){let r=t.copies;
if(!(r==="shared"||r==="summed")){let n={instancePath:i+"/copies",schemaPath:"#/properties/copies/enum",keyword:"enum",params:{allowedValues:Kt.properties.copies.
enum}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return dt.
errors=e,s===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ks=ft,Ns={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onethin\
g.dev/schemas/dossier.schema.json",title:"Dossier",description:"One item's part of a submission: the payload that its own form wants, and nothing else.",type:"o\
bject",properties:{$schema:{type:"string"},kind:{const:"dossier"},id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},composition:{
$ref:"#/$defs/CompositionRef"},item:{$ref:"#/$defs/ItemRef"},department:{$ref:"common.schema.json#/$defs/Id"},payload:{type:"object"},awaits:{type:"array",items:{
$ref:"#/$defs/Awaited"},description:"Data that an earlier item of the bundle will produce."},materials:{type:"array",items:{$ref:"#/$defs/DossierRow"},description:"\
What the item's list asks for here, row by row, and how it comes. Left out where nothing is known of how documents are brought."}},required:["kind","id","versio\
n","composition","item","department","payload","awaits"],additionalProperties:!1,$defs:{CompositionRef:{title:"CompositionRef",description:"The composition that\
 it was made with.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"}},required:["id","versi\
on"],additionalProperties:!1},ItemRef:{title:"ItemRef",description:"The item, in the version and with the digest that it was made with.",type:"object",properties:{
id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},digest:{$ref:"common.schema.json#/$defs/Digest"}},required:["id","ve\
rsion","digest"],additionalProperties:!1},DossierRow:{title:"DossierRow",description:"One row of the item's list that applies.",type:"object",properties:{requirement:{
$ref:"common.schema.json#/$defs/Id"},title:{type:"string"},optional:{type:"boolean"},promised:{type:"boolean",description:"A promise stands in for it (告知承诺)."},
at:{type:"string",format:"date-time",description:"When it was promised."},open:{type:"boolean",description:"Something of it is missing still: a document, or the\
 promise."},documents:{type:"array",items:{$ref:"#/$defs/DossierDocument"},description:"Of the list that is brought."}},required:["requirement","title","open","\
documents"],additionalProperties:!1},DossierDocument:{title:"DossierDocument",description:"A document of the dossier, and how it comes to the department.",type:"\
object",properties:{document:{type:"string",description:"`idCard@legalRep`; of a row of a table with its number from 0, `idCard@seller[1]`; `#2` after it where \
one document is brought in several forms."},how:{enum:["file","paper","later","held","produced","mergedForm","open"],description:"file: attached; paper: handed \
over at the window; later: it follows (容缺); held: fetched from a source; produced: an item of the bundle makes it; mergedForm: the merged form stands in; open: \
it is not there."},files:{type:"array",items:{$ref:"submission.schema.json#/$defs/FiledFile"}},within:{$ref:"common.schema.json#/$defs/Limit",description:"later\
: how long after the acceptance."},source:{$ref:"common.schema.json#/$defs/Id",description:"held: where."},from:{$ref:"common.schema.json#/$defs/Id",description:"\
produced: by which item."}},required:["document","how"],additionalProperties:!1},Awaited:{title:"Awaited",description:"A datum that another item creates first, \
and the field of this item's payload that it goes into.",type:"object",properties:{datum:{$ref:"common.schema.json#/$defs/DatumKey"},from:{$ref:"common.schema.j\
son#/$defs/Id"},path:{$ref:"common.schema.json#/$defs/Path"}},required:["datum","from","path"],additionalProperties:!1}}};function x(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=x.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t==
"string"){if(!ve.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}x.evaluated={
dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Q.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:40}};e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return Q.errors=e,s===0}
Q.evaluated={dynamicProps:!1,dynamicItems:!1};function Or(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Or.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="version")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.id!==void 0&&(x(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"\
id",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.version!==void 0&&(Q(t.version,{instancePath:i+"/version",parentData:t,
parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Or.errors=e,s===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Cr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Cr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ct.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sh\
a256:[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return Cr.errors=e,s===0}Cr.evaluated={dynamicProps:!1,dynamicItems:!1};function Er(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=Er.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(t.digest===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="version"||r==="digest")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.id!==void 0&&(x(
t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.version!==
void 0&&(Q(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),
s=e.length)),t.digest!==void 0&&(Cr(t.digest,{instancePath:i+"/digest",parentData:t,parentDataProperty:"digest",rootData:p,dynamicAnchors:l})||(e=e===null?Cr.errors:
e.concat(Cr.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Er.errors=
e,s===0}Er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Nr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Nr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>400){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return Nr.errors=e,s===0}Nr.evaluated={dynamicProps:!1,
dynamicItems:!1};function zr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=zr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(t)){if(t.length>32){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32}};
e===null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}let r=t.
length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let o={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return zr.errors=e,s===0}zr.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function Fr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
a=Fr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"datum"}};e===null?e=[r]:e.push(r),s++}if(t.from===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="datum"||r==="from"||r==="path")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.datum!==void 0&&(Nr(t.datum,{instancePath:i+
"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length)),t.from!==void 0&&(x(t.from,
{instancePath:i+"/from",parentData:t,parentDataProperty:"from",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.path!==void 0&&
(zr(t.path,{instancePath:i+"/path",parentData:t,parentDataProperty:"path",rootData:p,dynamicAnchors:l})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Fr.errors=e,s===0}Fr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zs={title:"DossierDocument",description:"A document of the dossier, and how it comes to the department.",type:"object",properties:{document:{type:"string",description:"\
`idCard@legalRep`; of a row of a table with its number from 0, `idCard@seller[1]`; `#2` after it where one document is brought in several forms."},how:{enum:["f\
ile","paper","later","held","produced","mergedForm","open"],description:"file: attached; paper: handed over at the window; later: it follows (容缺); held: fetched\
 from a source; produced: an item of the bundle makes it; mergedForm: the merged form stands in; open: it is not there."},files:{type:"array",items:{$ref:"submi\
ssion.schema.json#/$defs/FiledFile"}},within:{$ref:"common.schema.json#/$defs/Limit",description:"later: how long after the acceptance."},source:{$ref:"common.s\
chema.json#/$defs/Id",description:"held: where."},from:{$ref:"common.schema.json#/$defs/Id",description:"produced: by which item."}},required:["document","how"],
additionalProperties:!1};function U(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=U.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ct.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sh\
a256:[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return U.errors=e,s===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function Sr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=Sr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.slot===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"slot"}};e===null?e=[r]:e.push(r),s++}if(t.name===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(t.size===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"size"}};e===null?e=[r]:e.push(r),s++}if(t.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="slot"||r==="name"||r==="size"||r==="type"||r==="digest"||r==="u\
rl")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.
slot!==void 0&&typeof t.slot!="string"){let r={instancePath:i+"/slot",schemaPath:"#/properties/slot/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(t.size!==void 0){let r=t.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/size",schemaPath:"\
#/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+
"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}if(t.type!==void 0&&typeof t.type!=
"string"){let r={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.digest!==void 0&&
(U(t.digest,{instancePath:i+"/digest",parentData:t,parentDataProperty:"digest",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
t.url!==void 0&&typeof t.url!="string"){let r={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Sr.errors=e,s===0}Sr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Mr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
a=Mr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.days===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"days"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="days"||r==="unit"||r==="note")){
let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.days!==
void 0){let r=t.days;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let n={instancePath:i+"/days",schemaPath:"#/prope\
rties/days/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650}};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){let n={instancePath:i+"/days",schemaPath:"\
#/properties/days/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}if(t.unit!==void 0){let r=t.unit;if(!(r==="working"||
r==="calendar")){let n={instancePath:i+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:It.properties.unit.enum}};e===null?e=[n]:
e.push(n),s++}}if(t.note!==void 0&&typeof t.note!="string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Mr.
errors=e,s===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=Vr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.document===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"document"}};e===null?e=[r]:e.push(r),s++}if(t.how===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"how"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="document"||r==="how"||r==="file\
s"||r==="within"||r==="source"||r==="from")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.document!==void 0&&typeof t.document!="string"){let r={instancePath:i+"/document",schemaPath:"#/properties/document/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.how!==void 0){let r=t.how;if(!(r==="file"||r==="paper"||r==="later"||r==="held"||r==="produced"||
r==="mergedForm"||r==="open")){let n={instancePath:i+"/how",schemaPath:"#/properties/how/enum",keyword:"enum",params:{allowedValues:zs.properties.how.enum}};e===
null?e=[n]:e.push(n),s++}}if(t.files!==void 0){let r=t.files;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)Sr(r[o],{instancePath:i+"/files/"+o,parentData:r,
parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length)}else{let n={instancePath:i+"/files",schemaPath:"#/prop\
erties/files/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}t.within!==void 0&&(Mr(t.within,{instancePath:i+"/within",parentData:t,parentDataProperty:"\
within",rootData:p,dynamicAnchors:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=e.length)),t.source!==void 0&&(x(t.source,{instancePath:i+"/source",parentData:t,
parentDataProperty:"source",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.from!==void 0&&(x(t.from,{instancePath:i+"/fro\
m",parentData:t,parentDataProperty:"from",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Vr.errors=e,s===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wr(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Wr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.requirement===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
requirement"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};
e===null?e=[r]:e.push(r),s++}if(t.open===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"open"}};e===null?e=[r]:
e.push(r),s++}if(t.documents===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"documents"}};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="requirement"||r==="title"||r==="optional"||r==="promised"||r==="at"||r==="open"||r==="documents")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.requirement!==void 0&&(x(t.requirement,{
instancePath:i+"/requirement",parentData:t,parentDataProperty:"requirement",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),
t.title!==void 0&&typeof t.title!="string"){let r={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t.optional!==void 0&&typeof t.optional!="boolean"){let r={instancePath:i+"/optional",schemaPath:"#/properties/optional/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.promised!==void 0&&typeof t.promised!="boolean"){let r={instancePath:i+"/promised",schemaPath:"#/p\
roperties/promised/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!Pe.validate(
r)){let n={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.open!==void 0&&typeof t.open!="boolean"){let r={
instancePath:i+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.documents!==void 0){let r=t.
documents;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)Vr(r[o],{instancePath:i+"/documents/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)}else{let n={instancePath:i+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Wr.
errors=e,s===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ft(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=ft.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(t.composition===void 0){let r={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"composition"}};e===null?e=[r]:e.push(r),s++}if(t.item===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.department===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),s++}if(t.payload===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"payload"}};e===null?e=[r]:e.push(r),s++}if(t.awaits===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"awaits"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Ns.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$sc\
hema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="dossier"){let r={
instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"dossier"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(x(t.
id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.version!==void 0&&
(Q(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),
t.composition!==void 0&&(Or(t.composition,{instancePath:i+"/composition",parentData:t,parentDataProperty:"composition",rootData:p,dynamicAnchors:l})||(e=e===null?
Or.errors:e.concat(Or.errors),s=e.length)),t.item!==void 0&&(Er(t.item,{instancePath:i+"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||
(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),t.department!==void 0&&(x(t.department,{instancePath:i+"/department",parentData:t,parentDataProperty:"dep\
artment",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.payload!==void 0){let r=t.payload;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){let n={instancePath:i+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.awaits!==
void 0){let r=t.awaits;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)Fr(r[o],{instancePath:i+"/awaits/"+o,parentData:r,parentDataProperty:o,rootData:p,
dynamicAnchors:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length)}else{let n={instancePath:i+"/awaits",schemaPath:"#/properties/awaits/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.materials!==void 0){let r=t.materials;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)Wr(r[o],
{instancePath:i+"/materials/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length)}else{let n={
instancePath:i+"/materials",schemaPath:"#/properties/materials/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ft.errors=e,s===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Hs=mt,Gt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onething.dev/schemas/item.schema.json",title:"Item",description:"One service i\
tem of one department, as its implementation list (实施清单) describes it.",type:"object",properties:{$schema:{type:"string"},kind:{const:"item"},id:{$ref:"\
common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema.json#/$defs/Text"},note:{type:"string"},department:{
$ref:"common.schema.json#/$defs/Id"},codes:{title:"ItemCodes",description:"Codes of the item in the national catalogue and in the implementation list.",type:"ob\
ject",properties:{basic:{type:"string",description:"基本编码"},implementation:{type:"string",description:"实施编码"},handling:{type:"string",description:"\
业务办理项编码"}},additionalProperties:!1},itemType:{enum:["行政许可","行政确认","行政给付","行政裁决","行政征收","备案","公共服务",
"其他行政权力"]},basis:{type:"array",items:{$ref:"common.schema.json#/$defs/Basis"}},subjects:{description:"Whom this item's data are about, under this it\
em's own names; a bundle aligns them.",type:"object",additionalProperties:{$ref:"#/$defs/ItemSubject"}},form:{$ref:"common.schema.json#/$defs/Schema",description:"\
The department's own form. A leaf or an array carries x-data (which datum) and, where its form differs, x-map."},outputs:{type:"array",items:{$ref:"#/$defs/Outp\
ut"}},handling:{$ref:"#/$defs/Handling"},materials:{type:"array",items:{$ref:"#/$defs/Requirement"}},steps:{type:"array",items:{$ref:"#/$defs/SpecialStep"}}},required:[
"kind","id","version","title","department","subjects","form"],additionalProperties:!1,$defs:{ItemSubject:{title:"ItemSubject",description:"Somebody or something\
 that the form speaks of, by the name that the item uses.",type:"object",properties:{type:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"common.schema.json#\
/$defs/Text"},many:{type:"boolean",description:"true: rows, `buyer[]`"}},required:["type"],additionalProperties:!1},Output:{title:"Output",description:"What the\
 item creates: a certificate, and data that nobody can know before.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"common.sche\
ma.json#/$defs/Text"},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}},material:{$ref:"common.schema.json#/$defs/Id",description:"The mater\
ial type that it is."},about:{type:"string",description:"The item's subject that it is about."}},required:["id","title","data"],additionalProperties:!1},Handling:{
title:"Handling",description:"How the item is handled: the record of 四办.",type:"object",properties:{level:{enum:["national","province","city","district","to\
wn"],description:"行使层级"},immediate:{type:"boolean",description:"即办件: decided while one waits."},statutory:{$ref:"common.schema.json#/$defs/Limit"},
promised:{$ref:"common.schema.json#/$defs/Limit"},visits:{type:"integer",minimum:0,maximum:20,description:"到办事现场次数"},visitReason:{$ref:"common.sch\
ema.json#/$defs/Text"},online:{enum:["none","inform","file","full"],description:"网办深度: full when nothing is left to do on the spot."},nearby:{type:"bool\
ean",description:"就近办: at any window of the city"},post:{type:"boolean"},fee:{type:"boolean"},place:{$ref:"common.schema.json#/$defs/Text",description:"办理\
地点"},hours:{$ref:"common.schema.json#/$defs/Text",description:"办理时间"},consult:{$ref:"common.schema.json#/$defs/Text",description:"咨询方式"},complain:{
$ref:"common.schema.json#/$defs/Text",description:"监督投诉方式"}},required:[],additionalProperties:!1},Requirement:{title:"Requirement",description:"What\
 an item wants to be brought. Any one list suffices; of a list everything is needed (CCCEV EvidenceTypeList).",type:"object",properties:{id:{$ref:"common.schema\
.json#/$defs/Id"},title:{type:"string",minLength:1,maxLength:200,description:"材料名称, as the list has it"},lists:{type:"array",items:{type:"array",items:{
$ref:"#/$defs/Need"},minItems:1},description:"Alternatives; none where the row names no document (a catch-all)."},necessity:{$ref:"common.schema.json#/$defs/Nec\
essity"},when:{$ref:"common.schema.json#/$defs/Condition",description:"In the item's own subjects."},defer:{$ref:"common.schema.json#/$defs/Limit",description:"\
deferrable: supplied within"},basis:{type:"array",items:{$ref:"common.schema.json#/$defs/Basis"}},source:{enum:["applicant","government","agency","other"],description:"\
来源渠道: 10 申请人自备, 20 政府部门核发, 30 中介机构出具, 99 其他"},standard:{type:"string",description:"受理标准"},sample:{type:"st\
ring"},blank:{type:"string"},note:{type:"string"}},required:["id","title","lists","necessity"],additionalProperties:!1},Need:{title:"Need",description:"One docu\
ment of a list: what is accepted, how many, in which form.",type:"object",properties:{type:{$ref:"common.schema.json#/$defs/Id"},about:{type:"string",description:"\
The item's subject that it is about; each row of a repeated one."},accept:{type:"array",items:{$ref:"common.schema.json#/$defs/Presentation"},minItems:1},originals:{
type:"integer",minimum:0,maximum:50},copies:{type:"integer",minimum:0,maximum:50},retained:{type:"boolean",description:"The original stays with the department."},
formats:{type:"array",items:{type:"string",pattern:"^[a-z0-9]{2,8}$"},minItems:1},maxBytes:{type:"integer",minimum:1},maxAgeDays:{type:"integer",minimum:0,description:"\
calendar days since it was issued"},minValidDays:{type:"integer",minimum:0,description:"calendar days that it must still be valid"}},required:["type","accept"],
additionalProperties:!1},SpecialStep:{title:"SpecialStep",description:"特别程序: what interrupts the limit. Steps of one kind about one subject can be held together\
.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"common.schema.json#/$defs/Text"},kind:{enum:["siteInspection","expertReview",
"hearing","publicNotice","test","auction"]},about:{type:"string"},limit:{$ref:"common.schema.json#/$defs/Limit"},basis:{type:"array",items:{$ref:"common.schema.\
json#/$defs/Basis"}},visit:{type:"boolean",description:"The applicant has to be there."},when:{$ref:"common.schema.json#/$defs/Condition"}},required:["id","titl\
e","kind"],additionalProperties:!1}}};function _r(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=_r.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return _r.errors=e,s===0}
_r.evaluated={dynamicProps:!1,dynamicItems:!1};function Rr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Rr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="type"||r==="title"||r==="many")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.type!==void 0&&(j(t.type,{instancePath:i+
"/type",parentData:t,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.title!==void 0&&(w(t.title,
{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.many!==void 0&&
typeof t.many!="boolean"){let r={instancePath:i+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Rr.errors=e,s===0}Rr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Br(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Br.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:nt.type}};e===null?e=[r]:e.push(r),s++}return Br.errors=e,s===0}Br.evaluated={dynamicProps:!1,dynamicItems:!1};function Yr(t,{instancePath:i="",
parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Yr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=
[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[r]:e.push(r),
s++}for(let r in t)if(!(r==="id"||r==="title"||r==="data"||r==="material"||r==="about")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(j(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"i\
d",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.title!==void 0&&(w(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Array.isArray(r)){let n=r.length;for(let o=0;o<
n;o++)me(r[o],{instancePath:i+"/data/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)}else{
let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.material!==void 0&&(j(
t.material,{instancePath:i+"/material",parentData:t,parentDataProperty:"material",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
t.about!==void 0&&typeof t.about!="string"){let r={instancePath:i+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Yr.errors=e,s===0}
Yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Kr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=Kr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!z.
call(pr.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.
push(n),s++}if(t.level!==void 0){let r=t.level;if(!(r==="national"||r==="province"||r==="city"||r==="district"||r==="town")){let n={instancePath:i+"/level",schemaPath:"\
#/properties/level/enum",keyword:"enum",params:{allowedValues:pr.properties.level.enum}};e===null?e=[n]:e.push(n),s++}}if(t.immediate!==void 0&&typeof t.immediate!=
"boolean"){let r={instancePath:i+"/immediate",schemaPath:"#/properties/immediate/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.
statutory!==void 0&&(L(t.statutory,{instancePath:i+"/statutory",parentData:t,parentDataProperty:"statutory",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:
e.concat(L.errors),s=e.length)),t.promised!==void 0&&(L(t.promised,{instancePath:i+"/promised",parentData:t,parentDataProperty:"promised",rootData:p,dynamicAnchors:l})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),t.visits!==void 0){let r=t.visits;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/visits",schemaPath:"#/properties/visits/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>20||
isNaN(r)){let n={instancePath:i+"/visits",schemaPath:"#/properties/visits/maximum",keyword:"maximum",params:{comparison:"<=",limit:20}};e===null?e=[n]:e.push(n),
s++}if(r<0||isNaN(r)){let n={instancePath:i+"/visits",schemaPath:"#/properties/visits/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:
e.push(n),s++}}}if(t.visitReason!==void 0&&(w(t.visitReason,{instancePath:i+"/visitReason",parentData:t,parentDataProperty:"visitReason",rootData:p,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.online!==void 0){let r=t.online;if(!(r==="none"||r==="inform"||r==="file"||r==="full")){let n={instancePath:i+
"/online",schemaPath:"#/properties/online/enum",keyword:"enum",params:{allowedValues:pr.properties.online.enum}};e===null?e=[n]:e.push(n),s++}}if(t.nearby!==void 0&&
typeof t.nearby!="boolean"){let r={instancePath:i+"/nearby",schemaPath:"#/properties/nearby/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(
r),s++}if(t.post!==void 0&&typeof t.post!="boolean"){let r={instancePath:i+"/post",schemaPath:"#/properties/post/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),s++}if(t.fee!==void 0&&typeof t.fee!="boolean"){let r={instancePath:i+"/fee",schemaPath:"#/properties/fee/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),s++}t.place!==void 0&&(w(t.place,{instancePath:i+"/place",parentData:t,parentDataProperty:"place",rootData:p,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.hours!==void 0&&(w(t.hours,{instancePath:i+"/hours",parentData:t,parentDataProperty:"hours",rootData:p,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.consult!==void 0&&(w(t.consult,{instancePath:i+"/consult",parentData:t,parentDataProperty:"consult",rootData:p,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.complain!==void 0&&(w(t.complain,{instancePath:i+"/complain",parentData:t,parentDataProperty:"\
complain",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Kr.errors=e,s===0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xt={title:"Requirement",description:"\
What an item wants to be brought. Any one list suffices; of a list everything is needed (CCCEV EvidenceTypeList).",type:"object",properties:{id:{$ref:"common.sc\
hema.json#/$defs/Id"},title:{type:"string",minLength:1,maxLength:200,description:"材料名称, as the list has it"},lists:{type:"array",items:{type:"array",items:{
$ref:"#/$defs/Need"},minItems:1},description:"Alternatives; none where the row names no document (a catch-all)."},necessity:{$ref:"common.schema.json#/$defs/Nec\
essity"},when:{$ref:"common.schema.json#/$defs/Condition",description:"In the item's own subjects."},defer:{$ref:"common.schema.json#/$defs/Limit",description:"\
deferrable: supplied within"},basis:{type:"array",items:{$ref:"common.schema.json#/$defs/Basis"}},source:{enum:["applicant","government","agency","other"],description:"\
来源渠道: 10 申请人自备, 20 政府部门核发, 30 中介机构出具, 99 其他"},standard:{type:"string",description:"受理标准"},sample:{type:"st\
ring"},blank:{type:"string"},note:{type:"string"}},required:["id","title","lists","necessity"],additionalProperties:!1},Fs={title:"Need",description:"One docume\
nt of a list: what is accepted, how many, in which form.",type:"object",properties:{type:{$ref:"common.schema.json#/$defs/Id"},about:{type:"string",description:"\
The item's subject that it is about; each row of a repeated one."},accept:{type:"array",items:{$ref:"common.schema.json#/$defs/Presentation"},minItems:1},originals:{
type:"integer",minimum:0,maximum:50},copies:{type:"integer",minimum:0,maximum:50},retained:{type:"boolean",description:"The original stays with the department."},
formats:{type:"array",items:{type:"string",pattern:"^[a-z0-9]{2,8}$"},minItems:1},maxBytes:{type:"integer",minimum:1},maxAgeDays:{type:"integer",minimum:0,description:"\
calendar days since it was issued"},minValidDays:{type:"integer",minimum:0,description:"calendar days that it must still be valid"}},required:["type","accept"],
additionalProperties:!1};function Hr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Hr.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t==="copy"||t==="certifiedCopy"||t==="original"||t==="eLicence")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ts.enum}};e===null?e=[r]:e.push(r),s++}return Hr.errors=e,s===0}Hr.evaluated={dynamicProps:!1,dynamicItems:!1};var Ss=new RegExp(
"^[a-z0-9]{2,8}$","u");function Zr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Zr.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),s++}if(t.accept===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"accept"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Fs.properties,r)){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.type!==void 0&&(j(t.type,{instancePath:i+
"/type",parentData:t,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.about!==void 0&&typeof t.about!=
"string"){let r={instancePath:i+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.accept!==
void 0){let r=t.accept;if(Array.isArray(r)){if(r.length<1){let o={instancePath:i+"/accept",schemaPath:"#/properties/accept/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),s++}let n=r.length;for(let o=0;o<n;o++)Hr(r[o],{instancePath:i+"/accept/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length)}else{let n={instancePath:i+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),s++}}if(t.originals!==void 0){let r=t.originals;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/originals",schemaPath:"#/properties/originals/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>
50||isNaN(r)){let n={instancePath:i+"/originals",schemaPath:"#/properties/originals/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===null?e=[n]:
e.push(n),s++}if(r<0||isNaN(r)){let n={instancePath:i+"/originals",schemaPath:"#/properties/originals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[n]:e.push(n),s++}}}if(t.copies!==void 0){let r=t.copies;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/copies",schemaPath:"\
#/properties/copies/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>50||isNaN(r)){let n={instancePath:i+
"/copies",schemaPath:"#/properties/copies/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){let n={instancePath:i+
"/copies",schemaPath:"#/properties/copies/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}if(t.retained!==void 0&&typeof t.
retained!="boolean"){let r={instancePath:i+"/retained",schemaPath:"#/properties/retained/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
s++}if(t.formats!==void 0){let r=t.formats;if(Array.isArray(r)){if(r.length<1){let o={instancePath:i+"/formats",schemaPath:"#/properties/formats/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(typeof f=="string"){if(!Ss.test(f)){let d={instancePath:i+
"/formats/"+o,schemaPath:"#/properties/formats/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]{2,8}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/formats/"+o,schemaPath:"#/properties/formats/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/fo\
rmats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.maxBytes!==void 0){let r=t.maxBytes;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/maxBytes",schemaPath:"#/properties/maxBytes/type",keyword:"type",params:{type:"integer"}};e===
null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:i+"/maxBytes",schemaPath:"#/properties/maxBytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),s++}}if(t.maxAgeDays!==void 0){let r=t.maxAgeDays;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let n={instancePath:i+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}if(t.minValidDays!==void 0){let r=t.minValidDays;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let n={instancePath:i+"/minValidDays",schemaPath:"#/properties/minValidDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/minValidDays",schemaPath:"#/properties/minValidDays/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return Zr.errors=e,s===0}Zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Jr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,s=0,a=Jr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(t==="required"||t==="optional"||t===
"deferrable"||t==="commitment")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ss.enum}};e===null?e=[r]:e.push(r),s++}return Jr.
errors=e,s===0}Jr.evaluated={dynamicProps:!1,dynamicItems:!1};function Qr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=Qr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.lists===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lists"}};e===null?e=[r]:e.push(r),s++}if(t.necessity===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"necessity"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Xt.properties,r)){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(j(t.id,{instancePath:i+"/i\
d",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.title!==void 0){let r=t.title;if(typeof r==
"string"){if(k(r)>200){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[n]:e.push(n),
s++}if(k(r)<1){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.lists!==void 0){let r=t.
lists;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++){let f=r[o];if(Array.isArray(f)){if(f.length<1){let u={instancePath:i+"/lists/"+o,schemaPath:"#/pr\
operties/lists/items/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),s++}let d=f.length;for(let u=0;u<d;u++)Zr(f[u],{instancePath:i+"/li\
sts/"+o+"/"+u,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.length)}else{let d={instancePath:i+
"/lists/"+o,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i+"/lists",
schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.necessity!==void 0&&(Jr(t.necessity,{instancePath:i+
"/necessity",parentData:t,parentDataProperty:"necessity",rootData:p,dynamicAnchors:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length)),t.when!==void 0&&
(J(t.when,{instancePath:i+"/when",parentData:t,parentDataProperty:"when",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),t.defer!==
void 0&&(L(t.defer,{instancePath:i+"/defer",parentData:t,parentDataProperty:"defer",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),
t.basis!==void 0){let r=t.basis;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)V(r[o],{instancePath:i+"/basis/"+o,parentData:r,parentDataProperty:o,rootData:p,
dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)}else{let n={instancePath:i+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.source!==void 0){let r=t.source;if(!(r==="applicant"||r==="government"||r==="agency"||r==="other")){let n={
instancePath:i+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Xt.properties.source.enum}};e===null?e=[n]:e.push(n),s++}}if(t.
standard!==void 0&&typeof t.standard!="string"){let r={instancePath:i+"/standard",schemaPath:"#/properties/standard/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(t.sample!==void 0&&typeof t.sample!="string"){let r={instancePath:i+"/sample",schemaPath:"#/properties/sample/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.blank!==void 0&&typeof t.blank!="string"){let r={instancePath:i+"/blank",schemaPath:"#/properties/b\
lank/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.note!==void 0&&typeof t.note!="string"){let r={instancePath:i+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Qr.errors=e,s===0}Qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ur(t,{instancePath:i="",parentData:c,
parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(
r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="id"||r==="title"||r==="kind"||r==="about"||r==="limit"||r==="basis"||r==="visit"||r==="when")){let n={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(j(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"\
id",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.title!==void 0&&(w(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.kind!==void 0){let r=t.kind;if(!(r==="siteInspection"||r==="expertR\
eview"||r==="hearing"||r==="publicNotice"||r==="test"||r==="auction")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:is.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.about!==void 0&&typeof t.about!="string"){let r={instancePath:i+"/about",schemaPath:"\
#/properties/about/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.limit!==void 0&&(L(t.limit,{instancePath:i+"/limit",parentData:t,
parentDataProperty:"limit",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),t.basis!==void 0){let r=t.basis;if(Array.isArray(
r)){let n=r.length;for(let o=0;o<n;o++)V(r[o],{instancePath:i+"/basis/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:
e.concat(V.errors),s=e.length)}else{let n={instancePath:i+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}if(t.visit!==void 0&&typeof t.visit!="boolean"){let r={instancePath:i+"/visit",schemaPath:"#/properties/visit/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),s++}t.when!==void 0&&(J(t.when,{instancePath:i+"/when",parentData:t,parentDataProperty:"when",rootData:p,dynamicAnchors:l})||(e=e===null?
J.errors:e.concat(J.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ur.
errors=e,s===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mt(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,a=mt.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.department===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),s++}if(t.subjects===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"subjects"}};e===null?e=[r]:e.push(r),s++}if(t.form===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"form"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!z.call(Gt.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$sc\
hema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="item"){let r={instancePath:i+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"item"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(j(t.id,{instancePath:i+
"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.version!==void 0&&(_r(t.version,
{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),t.title!==
void 0&&(w(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
t.note!==void 0&&typeof t.note!="string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(t.department!==void 0&&(j(t.department,{instancePath:i+"/department",parentData:t,parentDataProperty:"department",rootData:p,dynamicAnchors:l})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.codes!==void 0){let r=t.codes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="basic"||
n==="implementation"||n==="handling")){let o={instancePath:i+"/codes",schemaPath:"#/properties/codes/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[o]:e.push(o),s++}if(r.basic!==void 0&&typeof r.basic!="string"){let n={instancePath:i+"/codes/basic",schemaPath:"#/properties\
/codes/properties/basic/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(r.implementation!==void 0&&typeof r.implementation!="string"){
let n={instancePath:i+"/codes/implementation",schemaPath:"#/properties/codes/properties/implementation/type",keyword:"type",params:{type:"string"}};e===null?e=[
n]:e.push(n),s++}if(r.handling!==void 0&&typeof r.handling!="string"){let n={instancePath:i+"/codes/handling",schemaPath:"#/properties/codes/properties/handling\
/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/codes",schemaPath:"#/properties/codes/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.itemType!==void 0){let r=t.itemType;if(!(r==="行政许可"||r==="行政确认"||r==="行政给付"||
r==="行政裁决"||r==="行政征收"||r==="备案"||r==="公共服务"||r==="其他行政权力")){let n={instancePath:i+"/itemType",schemaPath:"#/properties/\
itemType/enum",keyword:"enum",params:{allowedValues:Gt.properties.itemType.enum}};e===null?e=[n]:e.push(n),s++}}if(t.basis!==void 0){let r=t.basis;if(Array.isArray(
r)){let n=r.length;for(let o=0;o<n;o++)V(r[o],{instancePath:i+"/basis/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:
e.concat(V.errors),s=e.length)}else{let n={instancePath:i+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}if(t.subjects!==void 0){let r=t.subjects;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)Rr(r[n],{instancePath:i+"/subjects/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length);else{let n={instancePath:i+
"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.form!==void 0&&(Br(t.form,{instancePath:i+
"/form",parentData:t,parentDataProperty:"form",rootData:p,dynamicAnchors:l})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length)),t.outputs!==void 0){let r=t.
outputs;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)Yr(r[o],{instancePath:i+"/outputs/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length)}else{let n={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.handling!==void 0&&(Kr(t.handling,{instancePath:i+"/handling",parentData:t,parentDataProperty:"handling",rootData:p,
dynamicAnchors:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),s=e.length)),t.materials!==void 0){let r=t.materials;if(Array.isArray(r)){let n=r.length;for(let o=0;o<
n;o++)Qr(r[o],{instancePath:i+"/materials/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)}else{
let n={instancePath:i+"/materials",schemaPath:"#/properties/materials/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.steps!==void 0){
let r=t.steps;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)Ur(r[o],{instancePath:i+"/steps/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length)}else{let n={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return mt.
errors=e,s===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zs=ut,Ms={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onethin\
g.dev/schemas/submission.schema.json",title:"Submission",description:"What an applicant filed: the record of a composition.",type:"object",properties:{$schema:{
type:"string"},kind:{const:"submission"},id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema.\
json#/$defs/Text"},note:{type:"string"},composition:{$ref:"#/$defs/FiledForm"},on:{type:"string",format:"date",description:"The day it was filed: age is reckone\
d on it."},record:{type:"object",description:"Datum key → canonical value; a table is an array of row objects. The answers to the guided questions stand in it."},
files:{type:"array",items:{$ref:"#/$defs/FiledFile"}},onPaper:{type:"array",items:{type:"string"},description:"Slots whose document is handed over at the window\
."},deferred:{type:"array",items:{type:"string"},description:"Slots whose document follows within the time that the items allow (容缺)."},ownCopies:{type:"arr\
ay",items:{type:"string"},description:"Documents that a source should hold and that the applicant brings himself, because the record is wrong or missing: `idCar\
d@legalRep`."},commitments:{type:"array",items:{$ref:"#/$defs/FiledCommitment"}},signatures:{type:"array",items:{$ref:"#/$defs/FiledSignature"}},questioned:{type:"\
array",items:{$ref:"#/$defs/FiledDoubt"},description:"Prefilled values that the applicant calls wrong."}},required:["kind","id","version","record"],additionalProperties:!1,
$defs:{FiledForm:{title:"FiledForm",description:"The composition that was filled in. The digest is missing where the page could not reckon it.",type:"object",properties:{
id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},digest:{$ref:"common.schema.json#/$defs/Digest"}},required:["id","ve\
rsion"],additionalProperties:!1},FiledFile:{title:"FiledFile",description:"One attached file. slot: the document it is, `idCard@legalRep`; of a row of a table w\
ith its number from 0, `idCard@seller[1]`; `#2` after it where one document is brought in several forms.",type:"object",properties:{slot:{type:"string"},name:{type:"\
string"},size:{type:"integer",minimum:0},type:{type:"string"},digest:{$ref:"common.schema.json#/$defs/Digest"},url:{type:"string",description:"Where the server \
keeps it."}},required:["slot","name","size","type"],additionalProperties:!1},FiledCommitment:{title:"FiledCommitment",description:"A promise that stands in for \
one row of an item's list (告知承诺).",type:"object",properties:{item:{$ref:"common.schema.json#/$defs/Id"},requirement:{$ref:"common.schema.json#/$defs/Id"},
at:{type:"string",format:"date-time"}},required:["item","requirement","at"],additionalProperties:!1},FiledSignature:{title:"FiledSignature",description:"A decla\
ration or signature made for one item; its value stands in the record under `datum`.",type:"object",properties:{item:{$ref:"common.schema.json#/$defs/Id"},department:{
$ref:"common.schema.json#/$defs/Id"},datum:{$ref:"common.schema.json#/$defs/DatumKey"},name:{type:"string",description:"As signed."},at:{type:"string",format:"d\
ate-time"}},required:["item","department","datum","at"],additionalProperties:!1},FiledDoubt:{title:"FiledDoubt",description:"A value that came from a certificat\
e and was doubted: where it came from, what it said.",type:"object",properties:{datum:{$ref:"common.schema.json#/$defs/DatumKey"},origin:{type:"string"},value:{
description:"What the source says."}},required:["datum","origin","value"],additionalProperties:!1}}};function N(t,{instancePath:i="",parentData:c,parentDataProperty:m,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=N.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ve.
test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return N.errors=e,s===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};
function he(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=he.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===
null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return he.errors=e,s===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};
function Gr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Gr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.zh===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),s++}if(t.en===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
en"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="zh"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.zh!==void 0){let r=t.zh;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/zh",schemaPath:"\
#/properties/zh/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(k(r)<1){let n={instancePath:i+"/en",
schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/proper\
ties/en/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return Gr.errors=e,s===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xr(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=Xr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="version"||r==="digest")){let n={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.id!==void 0&&(N(t.id,{instancePath:i+"/id",parentData:t,
parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.version!==void 0&&(he(t.version,{instancePath:i+"/\
version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),t.digest!==void 0&&(U(t.
digest,{instancePath:i+"/digest",parentData:t,parentDataProperty:"digest",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Xr.errors=e,s===0}Xr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function et(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=et.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.slot===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"slot"}};e===null?e=[r]:e.push(r),s++}if(t.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(t.size===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
size"}};e===null?e=[r]:e.push(r),s++}if(t.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!(r==="slot"||r==="name"||r==="size"||r==="type"||r==="digest"||r==="url")){let n={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.slot!==void 0&&typeof t.slot!="string"){let r={instancePath:i+
"/slot",schemaPath:"#/properties/slot/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.name!==void 0&&typeof t.name!="string"){let r={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.size!==void 0){let r=t.size;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"}};
e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/size",schemaPath:"#/properties/size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}if(t.type!==void 0&&typeof t.type!="string"){let r={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.digest!==void 0&&(U(t.digest,{instancePath:i+"/digest",parentData:t,
parentDataProperty:"digest",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),t.url!==void 0&&typeof t.url!="string"){let r={instancePath:i+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return et.errors=e,s===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rt(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=rt.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.requirement===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"requirement"}};e===null?e=[r]:e.push(r),s++}if(t.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"at"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="requirement"||r==="at")){let n={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.item!==void 0&&(N(t.item,{instancePath:i+"/item",parentData:t,
parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.requirement!==void 0&&(N(t.requirement,{instancePath:i+
"/requirement",parentData:t,parentDataProperty:"requirement",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.at!==void 0){
let r=t.at;if(typeof r=="string"){if(!Pe.validate(r)){let n={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"}};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return rt.errors=e,s===0}rt.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function ge(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(k(t)>400){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[r]:e.push(r),s++}if(k(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return ge.errors=e,s===0}ge.evaluated={dynamicProps:!1,
dynamicItems:!1};function tt(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=tt.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.department===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),s++}if(t.datum===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"datum"}};e===null?e=[r]:e.push(r),s++}if(t.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="department"||r==="datum"||r==="name"||r==="at")){let n={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.item!==void 0&&(N(t.item,{instancePath:i+"/it\
em",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.department!==void 0&&(N(t.department,
{instancePath:i+"/department",parentData:t,parentDataProperty:"department",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.
datum!==void 0&&(ge(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),
s=e.length)),t.name!==void 0&&typeof t.name!="string"){let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!Pe.validate(r)){let n={instancePath:i+"/at",schemaPath:"#/properties/at/for\
mat",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),s++}return tt.errors=e,s===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function st(t,{instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=st.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"datum"}};e===null?e=[r]:e.push(r),s++}if(t.origin===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"origin"}};e===null?e=[r]:e.push(r),s++}if(t.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="datum"||r==="origin"||r==="value")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.datum!==void 0&&(ge(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"\
datum",rootData:p,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),t.origin!==void 0&&typeof t.origin!="string"){let r={instancePath:i+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return st.errors=e,s===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ut(t,{
instancePath:i="",parentData:c,parentDataProperty:m,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,a=ut.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.
push(r),s++}if(t.record===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"record"}};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!z.call(Ms.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="submission"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kin\
d/const",keyword:"const",params:{allowedValue:"submission"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(N(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"\
id",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.version!==void 0&&(he(t.version,{instancePath:i+"/version",parentData:t,
parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),t.title!==void 0&&(Gr(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=e.length)),t.note!==void 0&&typeof t.
note!="string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.composition!==
void 0&&(Xr(t.composition,{instancePath:i+"/composition",parentData:t,parentDataProperty:"composition",rootData:p,dynamicAnchors:l})||(e=e===null?Xr.errors:e.concat(
Xr.errors),s=e.length)),t.on!==void 0){let r=t.on;if(typeof r=="string"){if(!it.validate(r)){let n={instancePath:i+"/on",schemaPath:"#/properties/on/format",keyword:"\
format",params:{format:"date"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.push(n),s++}}if(t.record!==void 0){let r=t.record;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/record",schemaPath:"\
#/properties/record/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.files!==void 0){let r=t.files;if(Array.isArray(r)){let n=r.length;
for(let o=0;o<n;o++)et(r[o],{instancePath:i+"/files/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?et.errors:e.concat(et.errors),
s=e.length)}else{let n={instancePath:i+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.onPaper!==
void 0){let r=t.onPaper;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/onPaper/"+o,schemaPath:"#/prop\
erties/onPaper/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/onPaper",schemaPath:"#/properties/o\
nPaper/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.deferred!==void 0){let r=t.deferred;if(Array.isArray(r)){let n=r.length;for(let o=0;o<
n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/deferred/"+o,schemaPath:"#/properties/deferred/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/deferred",schemaPath:"#/properties/deferred/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}if(t.ownCopies!==void 0){let r=t.ownCopies;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){let f={instancePath:i+"/own\
Copies/"+o,schemaPath:"#/properties/ownCopies/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{let n={instancePath:i+"/ownC\
opies",schemaPath:"#/properties/ownCopies/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.commitments!==void 0){let r=t.commitments;
if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)rt(r[o],{instancePath:i+"/commitments/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?rt.errors:e.concat(rt.errors),s=e.length)}else{let n={instancePath:i+"/commitments",schemaPath:"#/properties/commitments/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.signatures!==void 0){let r=t.signatures;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)tt(r[o],{instancePath:i+
"/signatures/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||(e=e===null?tt.errors:e.concat(tt.errors),s=e.length)}else{let n={instancePath:i+
"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.questioned!==void 0){let r=t.questioned;
if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++)st(r[o],{instancePath:i+"/questioned/"+o,parentData:r,parentDataProperty:o,rootData:p,dynamicAnchors:l})||
(e=e===null?st.errors:e.concat(st.errors),s=e.length)}else{let n={instancePath:i+"/questioned",schemaPath:"#/properties/questioned/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return ut.errors=e,s===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Rs as validateBundle,Bs as validateCatalogue,Ys as validateComposition,Ks as validateDossier,Hs as validateItem,Zs as validateSubmission};
