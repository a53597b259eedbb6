// Generated from packages/core/schemas by `npm run generate`. Do not edit.
var Tr=(t,i)=>()=>{try{return i||t((i={exports:{}}).exports,i),i.exports}catch(u){throw i=0,u}};var Lr=Tr(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});function Qr(t){let i=t.length,u=0,d=0,p;for(;d<i;)u++,p=t.charCodeAt(d++),p>=55296&&
p<=56319&&d<i&&(p=t.charCodeAt(d),(p&64512)===56320&&d++);return u}Pr.default=Qr});var $r=Tr(W=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});W.formatNames=W.fastFormats=W.fullFormats=void 0;function B(t,i){return{validate:t,compare:i}}
W.fullFormats={date:B(Sr,vr),time:B(kr(!0),br),"date-time":B(Er(!0),Yr),"iso-time":B(kr(),Cr),"iso-date-time":B(Er(),Fr),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:rt,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:pt,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:tt,int32:{type:"number",validate:nt},int64:{type:"number",validate:ot},float:{type:"\
number",validate:_r},double:{type:"number",validate:_r},password:!0,binary:!0};W.fastFormats={...W.fullFormats,date:B(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,vr),time:B(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
br),"date-time":B(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Yr),"iso-time":B(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Cr),"iso-date-time":B(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Fr),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
W.formatNames=Object.keys(W.fullFormats);function Ur(t){return t%4===0&&(t%100!==0||t%400===0)}var Gr=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,Jr=[0,31,28,31,30,31,30,31,31,
30,31,30,31];function Sr(t){let i=Gr.exec(t);if(!i)return!1;let u=+i[1],d=+i[2],p=+i[3];return d>=1&&d<=12&&p>=1&&p<=(d===2&&Ur(u)?29:Jr[d])}function vr(t,i){if(t&&
i)return t>i?1:t<i?-1:0}var gr=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function kr(t){return function(u){let d=gr.exec(u);if(!d)return!1;
let p=+d[1],l=+d[2],e=+d[3],s=d[4],o=d[5]==="-"?-1:1,r=+(d[6]||0),n=+(d[7]||0);if(r>23||n>59||t&&!s)return!1;if(p<=23&&l<=59&&e<60)return!0;let a=l-n*o,c=p-r*o-
(a<0?1:0);return(c===23||c===-1)&&(a===59||a===-1)&&e<61}}function br(t,i){if(!(t&&i))return;let u=new Date("2020-01-01T"+t).valueOf(),d=new Date("2020-01-01T"+
i).valueOf();if(u&&d)return u-d}function Cr(t,i){if(!(t&&i))return;let u=gr.exec(t),d=gr.exec(i);if(u&&d)return t=u[1]+u[2]+u[3],i=d[1]+d[2]+d[3],t>i?1:t<i?-1:0}
var wr=/t|\s/i;function Er(t){let i=kr(t);return function(d){let p=d.split(wr);return p.length===2&&Sr(p[0])&&i(p[1])}}function Yr(t,i){if(!(t&&i))return;let u=new Date(
t).valueOf(),d=new Date(i).valueOf();if(u&&d)return u-d}function Fr(t,i){if(!(t&&i))return;let[u,d]=t.split(wr),[p,l]=i.split(wr),e=vr(u,p);if(e!==void 0)return e||
br(d,l)}var Xr=/\/|:/,et=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function rt(t){return Xr.test(t)&&et.test(t)}var Mr=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function tt(t){return Mr.lastIndex=0,Mr.
test(t)}var st=-(2**31),it=2**31-1;function nt(t){return Number.isInteger(t)&&t<=it&&t>=st}function ot(t){return Number.isInteger(t)}function _r(){return!0}var at=/[^\\]\\Z/;
function pt(t){if(at.test(t))return!1;try{return new RegExp(t),!0}catch{return!1}}});var It=fr,lt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onething.dev/schemas/bundle.schema.json",title:"Bundle",description:"What staf\
f author: which items make one thing, whose data are whose, and what was decided. Nothing computed is stored here.",type:"object",properties:{$schema:{type:"str\
ing"},kind:{const:"bundle"},id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema.json#/$defs/T\
ext"},note:{type:"string"},subjects:{type:"object",additionalProperties:{$ref:"#/$defs/BundleSubject"}},questions:{type:"array",items:{$ref:"#/$defs/Question"}},
items:{type:"array",items:{$ref:"#/$defs/BundleItem"}},sections:{type:"array",items:{$ref:"#/$defs/Section"}},decisions:{type:"array",items:{$ref:"#/$defs/Decis\
ion"}}},required:["kind","id","version","title","subjects","items"],additionalProperties:!1,$defs:{BundleSubject:{title:"BundleSubject",type:"object",properties:{
type:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"common.schema.json#/$defs/Text"},many:{type:"boolean"}},required:["type","title"],additionalProperties:!1},
Question:{title:"Question",description:"A guided question in plain language; its answer is a datum like any other.",type:"object",properties:{datum:{$ref:"commo\
n.schema.json#/$defs/DatumKey"},title:{$ref:"common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$defs/Text"},schema:{$ref:"common.schema.json#/$de\
fs/Schema"}},required:["datum","title","schema"],additionalProperties:!1},BundleItem:{title:"BundleItem",type:"object",properties:{item:{$ref:"common.schema.jso\
n#/$defs/Id"},when:{$ref:"common.schema.json#/$defs/Condition"},subjects:{description:"The item's subject → the bundle's subject (`legalRep`, `premises@before`)\
. A subject not named here meets the bundle's subject of the same name and type, or else stays the item's own.",type:"object",additionalProperties:{type:"string"}}},
required:["item"],additionalProperties:!1},Section:{title:"Section",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},title:{$ref:"common.schem\
a.json#/$defs/Text"},subjects:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"string"},description:"Fields of these items that are bound t\
o no subject named elsewhere."},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}}},required:["id","title"],additionalProperties:!1},Decision:{
title:"Decision",description:"What a person settled. It records who, why and when, and the digest of the fields that were decided on; when those change it goes \
stale.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},kind:{enum:["keepApart","same","codeMap","convert","finer","relabel","drop"]},fields:{
type:"array",items:{$ref:"common.schema.json#/$defs/FieldRef"},minItems:1,description:"The fields that the decision is about."},data:{type:"array",items:{$ref:"\
common.schema.json#/$defs/DatumKey"},minItems:1,description:"In the bundle's subjects. same, codeMap, convert, finer: the datum that the fields take part in (fi\
ner with a line: its parts, in order). relabel: the datum that gets the title."},map:{$ref:"common.schema.json#/$defs/Mapping",description:"codeMap, convert, fi\
ner: how the fields' values follow from the datum."},title:{$ref:"common.schema.json#/$defs/Text",description:"keepApart, relabel: what the applicant reads."},by:{
type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"string",format:"date-time"},on:{$ref:"common.schema.json#/$defs/Digest",description:"Dig\
est of the fields as they were."}},required:["id","kind","fields","by","reason","at","on"],additionalProperties:!1}}},Z=Object.prototype.hasOwnProperty;var pe=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function x(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!pe.test(t)){let r={instancePath:i,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};var g=Lr().default;function de(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=de.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};
e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}de.evaluated={dynamicProps:!1,
dynamicItems:!1};function v(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=v.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.zh===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),s++}if(t.en===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
en"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="zh"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.zh!==void 0){let r=t.zh;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+"/zh",schemaPath:"\
#/properties/zh/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+"/en",
schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/proper\
ties/en/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="type"||r==="title"||r==="many")){let n={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.type!==void 0&&(x(t.type,{instancePath:i+"/type",parentData:t,
parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.title!==void 0&&(v(t.title,{instancePath:i+"/tit\
le",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.many!==void 0&&typeof t.many!=
"boolean"){let r={instancePath:i+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return fe.errors=e,s===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=E.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>400){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return E.errors=e,s===0}E.evaluated={dynamicProps:!1,
dynamicItems:!1};var lr={title:"Schema",description:"JSON Schema 2020-12 in the closed dialect of item forms; checked by `read`, keyword by keyword.",type:["obj\
ect","boolean"]};function J(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=J.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:lr.type}};e===null?e=[r]:e.push(r),s++}return J.errors=e,s===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:i="",
parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
datum"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!(r==="datum"||r==="title"||r==="help"||r==="schema")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.datum!==void 0&&(E(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"\
datum",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),t.title!==void 0&&(v(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.help!==void 0&&(v(t.help,{instancePath:i+"/help",parentData:t,parentDataProperty:"\
help",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.schema!==void 0&&(J(t.schema,{instancePath:i+"/schema",parentData:t,
parentDataProperty:"schema",rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ue.errors=e,s===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=V.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>400){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}V.evaluated={dynamicProps:!1,
dynamicItems:!1};function X(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=X.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:lr.type}};e===null?e=[r]:e.push(r),s++}return X.errors=e,s===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};var H={validate:T};function T(t,{
instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=T.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);let r=s,n=!1,a=null,c=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){let f={instancePath:i,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"datum"}};e===null?e=[f]:e.push(f),s++}if(t.in===void 0){let f={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"in"}};e===null?e=[f]:e.push(f),s++}}var m=c===s;m&&(n=!0,a=0);let y=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.all===void 0){
let f={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"all"}};e===null?e=[f]:e.push(f),s++}var m=y===s;if(m&&n)n=!1,a=
[a,1];else{m&&(n=!0,a=1);let f=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.any===void 0){let P={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"req\
uired",params:{missingProperty:"any"}};e===null?e=[P]:e.push(P),s++}var m=f===s;if(m&&n)n=!1,a=[a,2];else{m&&(n=!0,a=2);let P=s;if(t&&typeof t=="object"&&!Array.
isArray(t)&&t.not===void 0){let S={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"not"}};e===null?e=[S]:e.push(S),s++}
var m=P===s;m&&n?(n=!1,a=[a,3]):m&&(n=!0,a=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let f={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:a}};e===null?e=[f]:e.push(f),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>2){let f={instancePath:i,schemaPath:"#/max\
Properties",keyword:"maxProperties",params:{limit:2}};e===null?e=[f]:e.push(f),s++}if(Object.keys(t).length<1){let f={instancePath:i,schemaPath:"#/minProperties",
keyword:"minProperties",params:{limit:1}};e===null?e=[f]:e.push(f),s++}for(let f in t)if(!(f==="datum"||f==="in"||f==="all"||f==="any"||f==="not")){let h={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[h]:e.push(h),s++}if(t.datum!==void 0&&(V(t.datum,{
instancePath:i+"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),t.in!==void 0&&
(X(t.in,{instancePath:i+"/in",parentData:t,parentDataProperty:"in",rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),t.all!==void 0){
let f=t.all;if(Array.isArray(f)){let h=f.length;for(let P=0;P<h;P++)H.validate(f[P],{instancePath:i+"/all/"+P,parentData:f,parentDataProperty:P,rootData:p,dynamicAnchors:l})||
(e=e===null?H.validate.errors:e.concat(H.validate.errors),s=e.length)}else{let h={instancePath:i+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),s++}}if(t.any!==void 0){let f=t.any;if(Array.isArray(f)){let h=f.length;for(let P=0;P<h;P++)H.validate(f[P],{instancePath:i+
"/any/"+P,parentData:f,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?H.validate.errors:e.concat(H.validate.errors),s=e.length)}else{let h={instancePath:i+
"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}t.not!==void 0&&(H.validate(t.not,{instancePath:i+
"/not",parentData:t,parentDataProperty:"not",rootData:p,dynamicAnchors:l})||(e=e===null?H.validate.errors:e.concat(H.validate.errors),s=e.length))}else{let f={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}return T.errors=e,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function me(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="when"||r==="subjects")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.item!==void 0&&(x(t.item,{instancePath:i+
"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.when!==void 0&&(T(t.when,{instancePath:i+
"/when",parentData:t,parentDataProperty:"when",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),t.subjects!==void 0){let r=t.
subjects;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(typeof r[n]!="string"){let a={instancePath:i+"/subjects/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/subjects/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{let n={instancePath:i+
"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return me.errors=e,s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="title"||r==="subjects"||r==="items"||r==="data")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(x(t.id,{instancePath:i+
"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.title!==void 0&&(v(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.subjects!==void 0){let r=t.
subjects;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let c={instancePath:i+"/subjects/"+a,schemaPath:"#/properties/subject\
s/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{let n={instancePath:i+"/subjects",schemaPath:"#/properties/subjects/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.items!==void 0){let r=t.items;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!=
"string"){let c={instancePath:i+"/items/"+a,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{
let n={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.data!==void 0){let r=t.
data;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)E(r[a],{instancePath:i+"/data/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ce.errors=
e,s===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vr={title:"Decision",description:"What a person settled. It records who, why and when, and t\
he digest of the fields that were decided on; when those change it goes stale.",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},kind:{enum:["\
keepApart","same","codeMap","convert","finer","relabel","drop"]},fields:{type:"array",items:{$ref:"common.schema.json#/$defs/FieldRef"},minItems:1,description:"\
The fields that the decision is about."},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"},minItems:1,description:"In the bundle's subjects. \
same, codeMap, convert, finer: the datum that the fields take part in (finer with a line: its parts, in order). relabel: the datum that gets the title."},map:{$ref:"\
common.schema.json#/$defs/Mapping",description:"codeMap, convert, finer: how the fields' values follow from the datum."},title:{$ref:"common.schema.json#/$defs/\
Text",description:"keepApart, relabel: what the applicant reads."},by:{type:"string",minLength:1},reason:{type:"string",minLength:1},at:{type:"string",format:"d\
ate-time"},on:{$ref:"common.schema.json#/$defs/Digest",description:"Digest of the fields as they were."}},required:["id","kind","fields","by","reason","at","on"],
additionalProperties:!1};function R(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=R.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!pe.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}return R.errors=e,s===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>32){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32}};e===
null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}let r=t.
length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let a={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return ee.errors=e,s===0}ee.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function ye(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="path")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.item!==void 0&&(R(t.item,{instancePath:i+"/\
item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),t.path!==void 0&&(ee(t.path,{instancePath:i+
"/path",parentData:t,parentDataProperty:"path",rootData:p,dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr={title:"MapOp",description:"One step from the canonical value to the value that an item's form wants. A mapping is a list of steps, read forwards by spli\
t and backwards by join.",oneOf:[{title:"CodesOp",description:"Canonical code to the item's code: a map of the catalogue, or pairs [canonical, item]. Many canon\
ical codes may share one item code; `representative` (pairs [item, canonical]) says which one join takes then.",type:"object",properties:{op:{const:"codes"},codeMap:{
$ref:"#/$defs/Id"},pairs:{$ref:"#/$defs/CodePairs"},representative:{$ref:"#/$defs/CodePairs"}},required:["op"],additionalProperties:!1},{title:"ScaleOp",description:'\
Item value = canonical value × factor, exact in decimals. From 元 to 万元: "0.0001".',type:"object",properties:{op:{const:"scale"},factor:{type:"string",pattern:"\
^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"}},required:["op","factor"],additionalProperties:!1},{title:"DateOp",description:"Canonical date YYYY-MM-DD to the item'\
s writing. YYYY and YYYY-MM keep less: split derives them, join cannot go back.",type:"object",properties:{op:{const:"date"},format:{enum:["YYYYMMDD","YYYY/MM/D\
D","YYYY.MM.DD","YYYY年MM月DD日","YYYY-MM","YYYY"]},as:{enum:["string","integer"],default:"string"}},required:["op","format"],additionalProperties:!1},{title:"\
TextOp",description:"Canonical number to its decimal text.",type:"object",properties:{op:{const:"text"}},required:["op"],additionalProperties:!1},{title:"Consta\
ntOp",description:"The item always receives this value; nobody is asked.",type:"object",properties:{op:{const:"constant"},value:{}},required:["op","value"],additionalProperties:!1},
{title:"NullableOp",description:"The item writes null where the datum is absent.",type:"object",properties:{op:{const:"nullable"}},required:["op"],additionalProperties:!1},
{title:"LineOp",description:"Several data written as one line, in the order of `x-data`; the line is there when all parts are that are not optional.",type:"obje\
ct",properties:{op:{const:"line"},separator:{type:"string",maxLength:8},optional:{type:"array",items:{$ref:"#/$defs/DatumKey"}}},required:["op","separator"],additionalProperties:!1},
{title:"EachOp",description:"The steps are applied to every member of an array.",type:"object",properties:{op:{const:"each"},ops:{$ref:"#/$defs/Mapping"}},required:[
"op","ops"],additionalProperties:!1}]},dr={title:"CodePairs",type:"array",items:{type:"array",prefixItems:[{type:["string","number","boolean","null"]},{type:["s\
tring","number","boolean","null"]}],items:!1,minItems:2,maxItems:2}};function Q(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let a=t[n];
if(Array.isArray(a)){if(a.length>2){let m={instancePath:i+"/"+n,schemaPath:"#/items/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[m]:e.push(m),s++}
if(a.length<2){let m={instancePath:i+"/"+n,schemaPath:"#/items/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[m]:e.push(m),s++}let c=a.length;if(c>0){
let m=a[0];if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"&&m!==null){let f={instancePath:i+"/"+n+"/0",schemaPath:"#/items/prefix\
Items/0/type",keyword:"type",params:{type:dr.items.prefixItems[0].type}};e===null?e=[f]:e.push(f),s++}}if(c>1){let m=a[1];if(typeof m!="string"&&!(typeof m=="nu\
mber"&&isFinite(m))&&typeof m!="boolean"&&m!==null){let f={instancePath:i+"/"+n+"/1",schemaPath:"#/items/prefixItems/1/type",keyword:"type",params:{type:dr.items.
prefixItems[1].type}};e===null?e=[f]:e.push(f),s++}}if(!(a.length<=2)){let m={instancePath:i+"/"+n,schemaPath:"#/items/items",keyword:"items",params:{limit:2}};
e===null?e=[m]:e.push(m),s++}}else{let c={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return Q.errors=e,s===0}Q.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var dt=new RegExp("^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?$","u"),jr={validate:ne};function re(t,{instancePath:i="",parentData:u,parentDataProperty:d,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=re.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=s,n=!1,a=null,c=s;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let h={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"op"}};
e===null?e=[h]:e.push(h),s++}for(let h in t)if(!(h==="op"||h==="codeMap"||h==="pairs"||h==="representative")){let P={instancePath:i,schemaPath:"#/oneOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[P]:e.push(P),s++}if(t.op!==void 0&&t.op!=="codes"){let h={instancePath:i+
"/op",schemaPath:"#/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"codes"}};e===null?e=[h]:e.push(h),s++}t.codeMap!==void 0&&(R(t.codeMap,{instancePath:i+
"/codeMap",parentData:t,parentDataProperty:"codeMap",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),t.pairs!==void 0&&(Q(t.
pairs,{instancePath:i+"/pairs",parentData:t,parentDataProperty:"pairs",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),t.representative!==
void 0&&(Q(t.representative,{instancePath:i+"/representative",parentData:t,parentDataProperty:"representative",rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:
e.concat(Q.errors),s=e.length))}else{let h={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),s++}var f=c===
s;if(f){n=!0,a=0;var y=!0}let m=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let h={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"op"}};e===null?e=[h]:e.push(h),s++}if(t.factor===void 0){let h={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"requi\
red",params:{missingProperty:"factor"}};e===null?e=[h]:e.push(h),s++}for(let h in t)if(!(h==="op"||h==="factor")){let P={instancePath:i,schemaPath:"#/oneOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[P]:e.push(P),s++}if(t.op!==void 0&&t.op!=="scale"){let h={instancePath:i+
"/op",schemaPath:"#/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"scale"}};e===null?e=[h]:e.push(h),s++}if(t.factor!==void 0){let h=t.factor;
if(typeof h=="string"){if(!dt.test(h)){let P={instancePath:i+"/factor",schemaPath:"#/oneOf/1/properties/factor/pattern",keyword:"pattern",params:{pattern:"^(0|[\
1-9][0-9]{0,17})(\\.[0-9]{1,18})?$"}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/factor",schemaPath:"#/oneOf/1/properties/factor/type",keyword:"\
type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}}else{let h={instancePath:i,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?
e=[h]:e.push(h),s++}var f=m===s;if(f&&n)n=!1,a=[a,1];else{f&&(n=!0,a=1,y!==!0&&(y=!0));let h=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let w={
instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[w]:e.push(w),s++}if(t.format===void 0){let w={instancePath:i,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"format"}};e===null?e=[w]:e.push(w),s++}for(let w in t)if(!(w==="op"||w==="format"||w===
"as")){let S={instancePath:i,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[S]:e.push(S),
s++}if(t.op!==void 0&&t.op!=="date"){let w={instancePath:i+"/op",schemaPath:"#/oneOf/2/properties/op/const",keyword:"const",params:{allowedValue:"date"}};e===null?
e=[w]:e.push(w),s++}if(t.format!==void 0){let w=t.format;if(!(w==="YYYYMMDD"||w==="YYYY/MM/DD"||w==="YYYY.MM.DD"||w==="YYYY年MM月DD日"||w==="YYYY-MM"||w==="Y\
YYY")){let S={instancePath:i+"/format",schemaPath:"#/oneOf/2/properties/format/enum",keyword:"enum",params:{allowedValues:Rr.oneOf[2].properties.format.enum}};e===
null?e=[S]:e.push(S),s++}}if(t.as!==void 0){let w=t.as;if(!(w==="string"||w==="integer")){let S={instancePath:i+"/as",schemaPath:"#/oneOf/2/properties/as/enum",
keyword:"enum",params:{allowedValues:Rr.oneOf[2].properties.as.enum}};e===null?e=[S]:e.push(S),s++}}}else{let w={instancePath:i,schemaPath:"#/oneOf/2/type",keyword:"\
type",params:{type:"object"}};e===null?e=[w]:e.push(w),s++}var f=h===s;if(f&&n)n=!1,a=[a,2];else{f&&(n=!0,a=2,y!==!0&&(y=!0));let w=s;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.op===void 0){let C={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[C]:e.push(
C),s++}for(let C in t)if(C!=="op"){let Ar={instancePath:i,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C}};
e===null?e=[Ar]:e.push(Ar),s++}if(t.op!==void 0&&t.op!=="text"){let C={instancePath:i+"/op",schemaPath:"#/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"\
text"}};e===null?e=[C]:e.push(C),s++}}else{let C={instancePath:i,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),s++}
var f=w===s;if(f&&n)n=!1,a=[a,3];else{f&&(n=!0,a=3,y!==!0&&(y=!0));let C=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let z={instancePath:i,
schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[z]:e.push(z),s++}if(t.value===void 0){let z={instancePath:i,schemaPath:"\
#/oneOf/4/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[z]:e.push(z),s++}for(let z in t)if(!(z==="op"||z==="value")){let Or={instancePath:i,
schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[Or]:e.push(Or),s++}if(t.op!==void 0&&t.op!==
"constant"){let z={instancePath:i+"/op",schemaPath:"#/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"constant"}};e===null?e=[z]:e.push(z),s++}}else{
let z={instancePath:i,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),s++}var f=C===s;if(f&&n)n=!1,a=[a,4];else{f&&(n=
!0,a=4,y!==!0&&(y=!0));let z=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.op===void 0){let Y={instancePath:i,schemaPath:"#/oneOf/5/required",keyword:"req\
uired",params:{missingProperty:"op"}};e===null?e=[Y]:e.push(Y),s++}for(let Y in t)if(Y!=="op"){let xr={instancePath:i,schemaPath:"#/oneOf/5/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:Y}};e===null?e=[xr]:e.push(xr),s++}if(t.op!==void 0&&t.op!=="nullable"){let Y={instancePath:i+"/op",schemaPath:"\
#/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"nullable"}};e===null?e=[Y]:e.push(Y),s++}}else{let Y={instancePath:i,schemaPath:"#/oneOf/5/\
type",keyword:"type",params:{type:"object"}};e===null?e=[Y]:e.push(Y),s++}var f=z===s;if(f&&n)n=!1,a=[a,5];else{f&&(n=!0,a=5,y!==!0&&(y=!0));let Y=s;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.op===void 0){let $={instancePath:i,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"op"}};e===null?
e=[$]:e.push($),s++}if(t.separator===void 0){let $={instancePath:i,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"separator"}};e===
null?e=[$]:e.push($),s++}for(let $ in t)if(!($==="op"||$==="separator"||$==="optional")){let F={instancePath:i,schemaPath:"#/oneOf/6/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:$}};e===null?e=[F]:e.push(F),s++}if(t.op!==void 0&&t.op!=="line"){let $={instancePath:i+"/op",schemaPath:"#/one\
Of/6/properties/op/const",keyword:"const",params:{allowedValue:"line"}};e===null?e=[$]:e.push($),s++}if(t.separator!==void 0){let $=t.separator;if(typeof $=="st\
ring"){if(g($)>8){let F={instancePath:i+"/separator",schemaPath:"#/oneOf/6/properties/separator/maxLength",keyword:"maxLength",params:{limit:8}};e===null?e=[F]:
e.push(F),s++}}else{let F={instancePath:i+"/separator",schemaPath:"#/oneOf/6/properties/separator/type",keyword:"type",params:{type:"string"}};e===null?e=[F]:e.
push(F),s++}}if(t.optional!==void 0){let $=t.optional;if(Array.isArray($)){let F=$.length;for(let q=0;q<F;q++)V($[q],{instancePath:i+"/optional/"+q,parentData:$,
parentDataProperty:q,rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)}else{let F={instancePath:i+"/optional",schemaPath:"#/one\
Of/6/properties/optional/type",keyword:"type",params:{type:"array"}};e===null?e=[F]:e.push(F),s++}}}else{let $={instancePath:i,schemaPath:"#/oneOf/6/type",keyword:"\
type",params:{type:"object"}};e===null?e=[$]:e.push($),s++}var f=Y===s;if(f&&n)n=!1,a=[a,6];else{f&&(n=!0,a=6,y!==!0&&(y=!0));let $=s;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.op===void 0){let q={instancePath:i,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"op"}};e===null?e=[q]:e.push(
q),s++}if(t.ops===void 0){let q={instancePath:i,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"ops"}};e===null?e=[q]:e.push(q),s++}
for(let q in t)if(!(q==="op"||q==="ops")){let zr={instancePath:i,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}};
e===null?e=[zr]:e.push(zr),s++}if(t.op!==void 0&&t.op!=="each"){let q={instancePath:i+"/op",schemaPath:"#/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"\
each"}};e===null?e=[q]:e.push(q),s++}t.ops!==void 0&&(jr.validate(t.ops,{instancePath:i+"/ops",parentData:t,parentDataProperty:"ops",rootData:p,dynamicAnchors:l})||
(e=e===null?jr.validate.errors:e.concat(jr.validate.errors),s=e.length))}else{let q={instancePath:i,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[q]:e.push(q),s++}var f=$===s;f&&n?(n=!1,a=[a,7]):f&&(n=!0,a=7,y!==!0&&(y=!0))}}}}}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let h={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[h]:e.push(h),s++}return re.errors=e,o.props=y,s===0}re.evaluated={dynamicProps:!0,dynamicItems:!1};
function ne(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)re(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:p,
dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===
null?e=[r]:e.push(r),s++}return ne.errors=e,s===0}ne.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ir=new RegExp("^sha256:[0-9a-f]{64}$","u");function he(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!Ir.test(t)){let r={instancePath:i,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return he.errors=e,s===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};var ft=$r().fullFormats["date-time"];
function Pe(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(t.fields===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"}};e===
null?e=[r]:e.push(r),s++}if(t.by===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[r]:e.push(
r),s++}if(t.reason===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),s++}if(t.
at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),s++}if(t.on===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"on"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!Z.call(Vr.properties,r)){
let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&
(x(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.kind!==
void 0){let r=t.kind;if(!(r==="keepApart"||r==="same"||r==="codeMap"||r==="convert"||r==="finer"||r==="relabel"||r==="drop")){let n={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:Vr.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.fields!==void 0){let r=t.fields;if(Array.
isArray(r)){if(r.length<1){let a={instancePath:i+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(
a),s++}let n=r.length;for(let a=0;a<n;a++)ye(r[a],{instancePath:i+"/fields/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?ye.errors:
e.concat(ye.errors),s=e.length)}else{let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),s++}}if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){if(r.length<1){let a={instancePath:i+"/data",schemaPath:"#/properties/data/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[a]:e.push(a),s++}let n=r.length;for(let a=0;a<n;a++)E(r[a],{instancePath:i+"/data/"+a,parentData:r,parentDataProperty:a,
rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.map!==void 0&&(ne(t.map,{instancePath:i+"/map",parentData:t,parentDataProperty:"map",rootData:p,
dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),t.title!==void 0&&(v(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.by!==void 0){let r=t.by;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+
"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/by",schemaPath:"#/\
properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.reason!==void 0){let r=t.reason;if(typeof r=="string"){if(g(r)<1){
let n={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.at!==void 0){let r=t.at;if(typeof r=="\
string"){if(!ft.validate(r)){let n={instancePath:i+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}t.on!==void 0&&(he(
t.on,{instancePath:i+"/on",parentData:t,parentDataProperty:"on",rootData:p,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length))}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function fr(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=fr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};
e===null?e=[r]:e.push(r),s++}if(t.subjects===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subjects"}};e===null?
e=[r]:e.push(r),s++}if(t.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!Z.call(lt.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="bundle"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"bundle"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(x(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"\
id",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.version!==void 0&&(de(t.version,{instancePath:i+"/version",parentData:t,
parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),t.title!==void 0&&(v(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.note!==void 0&&typeof t.note!=
"string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.subjects!==
void 0){let r=t.subjects;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)fe(r[n],{instancePath:i+"/subjects/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length);else{let n={instancePath:i+"/subjects",schemaPath:"\
#/properties/subjects/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.questions!==void 0){let r=t.questions;if(Array.isArray(r)){
let n=r.length;for(let a=0;a<n;a++)ue(r[a],{instancePath:i+"/questions/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?ue.errors:
e.concat(ue.errors),s=e.length)}else{let n={instancePath:i+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),s++}}if(t.items!==void 0){let r=t.items;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)me(r[a],{instancePath:i+"/items/"+a,parentData:r,
parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)}else{let n={instancePath:i+"/items",schemaPath:"#/prop\
erties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.sections!==void 0){let r=t.sections;if(Array.isArray(r)){let n=r.length;
for(let a=0;a<n;a++)ce(r[a],{instancePath:i+"/sections/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),
s=e.length)}else{let n={instancePath:i+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.
decisions!==void 0){let r=t.decisions;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Pe(r[a],{instancePath:i+"/decisions/"+a,parentData:r,parentDataProperty:a,
rootData:p,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)}else{let n={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/\
type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return fr.errors=e,s===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var At=ur,ut={$schema:"https://json-schema.org/dra\
ft/2020-12/schema",$id:"https://onething.dev/schemas/catalogue.schema.json",title:"Catalogue",description:"The dictionary that items and bundles share: departme\
nts, subject types with their data elements, code lists and maps between them.",type:"object",properties:{$schema:{type:"string"},kind:{const:"catalogue"},id:{$ref:"\
common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema.json#/$defs/Text"},note:{type:"string"},departments:{
type:"object",additionalProperties:{$ref:"#/$defs/Department"}},subjectTypes:{type:"object",additionalProperties:{$ref:"#/$defs/SubjectType"}},codeLists:{type:"\
object",additionalProperties:{$ref:"#/$defs/CodeList"}},codeMaps:{type:"object",additionalProperties:{$ref:"#/$defs/CodeMap"}}},required:["kind","id","version",
"title","departments","subjectTypes","codeLists","codeMaps"],additionalProperties:!1,$defs:{Department:{title:"Department",type:"object",properties:{title:{$ref:"\
common.schema.json#/$defs/Text"},code:{type:"string"},rank:{type:"integer",description:"Authority of its word: when a conflict's cause can be told in two ways, \
the department with the higher number is blamed."}},required:["title"],additionalProperties:!1},SubjectType:{title:"SubjectType",description:"Who or what data a\
re about: a person, an operator, premises, a house.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},elements:{type:"object",additionalProperties:{
$ref:"#/$defs/DataElement"}}},required:["title","elements"],additionalProperties:!1},DataElement:{title:"DataElement",description:"A dictionary entry of a subje\
ct type. Its name may have dots: `address.province`.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$d\
efs/Text"},schema:{$ref:"common.schema.json#/$defs/Schema",description:"What every canonical value is: the domain, before anyone's wishes."},codeList:{$ref:"com\
mon.schema.json#/$defs/Id",description:"The canonical codes, in addition to `schema`; of an array (a multiple choice) they bind its members."},unit:{type:"strin\
g",description:"Unit of the canonical value: ㎡, 元, m³/d."},aliases:{type:"array",items:{type:"string"}},standard:{type:"string",description:"Standard and c\
lause: GB 11643-1999."},sensitivity:{enum:["public","internal","personal","sensitive"]},merge:{enum:["byDatum","never"],description:"never: signatures, declarat\
ions and consents are asked for each item anew."},derive:{type:"array",items:{type:"object",title:"Derivation",properties:{by:{$ref:"common.schema.json#/$defs/D\
eriveRule"},from:{type:"string"}},required:["by","from"],additionalProperties:!1}},homonyms:{type:"array",items:{type:"string"},description:"Elements, as `type.\
element`, that share a label with this one and mean something else."}},required:["title","schema"],additionalProperties:!1},CodeList:{title:"CodeList",type:"obj\
ect",properties:{title:{$ref:"common.schema.json#/$defs/Text"},standard:{type:"string"},note:{type:"string"},codes:{type:"array",items:{type:"object",title:"Cod\
e",properties:{code:{type:["string","integer","boolean"]},title:{$ref:"common.schema.json#/$defs/Text"},broader:{type:["string","integer"]},deprecated:{type:"bo\
olean"}},required:["code","title"],additionalProperties:!1},minItems:1}},required:["title","codes"],additionalProperties:!1},CodeMap:{title:"CodeMap",description:"\
From a canonical list to an item's list. A canonical code without a pair cannot be carried there; an item code without a pair cannot be reached. Both are report\
ed.",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},from:{$ref:"common.schema.json#/$defs/Id"},to:{$ref:"common.schema.json#/$defs/Id"},
pairs:{$ref:"common.schema.json#/$defs/CodePairs"},representative:{$ref:"common.schema.json#/$defs/CodePairs"}},required:["from","pairs"],additionalProperties:!1}}};
function L(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=L.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!pe.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}return L.errors=e,s===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,s=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>40){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}return ge.errors=e,s===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function b(t,{instancePath:i="",parentData:u,parentDataProperty:d,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.zh===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),s++}if(t.
en===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"en"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r===
"zh"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),
s++}if(t.zh!==void 0){let r=t.zh;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return b.errors=e,
s===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="code"||r==="rank")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(b(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.code!==void 0&&typeof t.code!=
"string"){let r={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.rank!==void 0){
let r=t.rank;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return ke.errors=e,s===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dr={title:"DataElement",description:"A dictionary entry of a subject type. Its name may have dots: `address.province`.",type:"object",properties:{title:{$ref:"\
common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$defs/Text"},schema:{$ref:"common.schema.json#/$defs/Schema",description:"What every canonical \
value is: the domain, before anyone's wishes."},codeList:{$ref:"common.schema.json#/$defs/Id",description:"The canonical codes, in addition to `schema`; of an a\
rray (a multiple choice) they bind its members."},unit:{type:"string",description:"Unit of the canonical value: ㎡, 元, m³/d."},aliases:{type:"array",items:{
type:"string"}},standard:{type:"string",description:"Standard and clause: GB 11643-1999."},sensitivity:{enum:["public","internal","personal","sensitive"]},merge:{
enum:["byDatum","never"],description:"never: signatures, declarations and consents are asked for each item anew."},derive:{type:"array",items:{type:"object",title:"\
Derivation",properties:{by:{$ref:"common.schema.json#/$defs/DeriveRule"},from:{type:"string"}},required:["by","from"],additionalProperties:!1}},homonyms:{type:"\
array",items:{type:"string"},description:"Elements, as `type.element`, that share a label with this one and mean something else."}},required:["title","schema"],
additionalProperties:!1};function we(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=we.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:lr.type}};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};var Zr={title:"\
DeriveRule",description:"How a datum follows from another one of the same subject.",enum:["sexOfResidentId","birthDateOfResidentId","minorOfResidentId"]};function ve(t,{
instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(t==="sexOfResidentId"||t==="birthDateOfResidentId"||t==="minorOfResidentId")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Zr.enum}};e===null?e=[r]:e.push(r),s++}return ve.errors=e,s===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function be(t,{instancePath:i="",parentData:u,
parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!Z.call(Dr.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(b(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=
e===null?b.errors:e.concat(b.errors),s=e.length)),t.help!==void 0&&(b(t.help,{instancePath:i+"/help",parentData:t,parentDataProperty:"help",rootData:p,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.schema!==void 0&&(we(t.schema,{instancePath:i+"/schema",parentData:t,parentDataProperty:"schema",rootData:p,
dynamicAnchors:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),t.codeList!==void 0&&(L(t.codeList,{instancePath:i+"/codeList",parentData:t,parentDataProperty:"\
codeList",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),t.unit!==void 0&&typeof t.unit!="string"){let r={instancePath:i+"/\
unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.aliases!==void 0){let r=t.aliases;if(Array.isArray(
r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let c={instancePath:i+"/aliases/"+a,schemaPath:"#/properties/aliases/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{let n={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.standard!==void 0&&typeof t.standard!="string"){let r={instancePath:i+"/standard",schemaPath:"#/properties/standard/\
type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.sensitivity!==void 0){let r=t.sensitivity;if(!(r==="public"||r==="internal"||r===
"personal"||r==="sensitive")){let n={instancePath:i+"/sensitivity",schemaPath:"#/properties/sensitivity/enum",keyword:"enum",params:{allowedValues:Dr.properties.
sensitivity.enum}};e===null?e=[n]:e.push(n),s++}}if(t.merge!==void 0){let r=t.merge;if(!(r==="byDatum"||r==="never")){let n={instancePath:i+"/merge",schemaPath:"\
#/properties/merge/enum",keyword:"enum",params:{allowedValues:Dr.properties.merge.enum}};e===null?e=[n]:e.push(n),s++}}if(t.derive!==void 0){let r=t.derive;if(Array.
isArray(r)){let n=r.length;for(let a=0;a<n;a++){let c=r[a];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.by===void 0){let y={instancePath:i+"/derive/"+a,schemaPath:"\
#/properties/derive/items/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[y]:e.push(y),s++}if(c.from===void 0){let y={instancePath:i+"/d\
erive/"+a,schemaPath:"#/properties/derive/items/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[y]:e.push(y),s++}for(let y in c)if(!(y===
"by"||y==="from")){let m={instancePath:i+"/derive/"+a,schemaPath:"#/properties/derive/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[m]:e.push(m),s++}if(c.by!==void 0&&(ve(c.by,{instancePath:i+"/derive/"+a+"/by",parentData:c,parentDataProperty:"by",rootData:p,dynamicAnchors:l})||(e=
e===null?ve.errors:e.concat(ve.errors),s=e.length)),c.from!==void 0&&typeof c.from!="string"){let y={instancePath:i+"/derive/"+a+"/from",schemaPath:"#/propertie\
s/derive/items/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/derive/"+a,schemaPath:"#/\
properties/derive/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}}else{let n={instancePath:i+"/derive",schemaPath:"#/propertie\
s/derive/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.homonyms!==void 0){let r=t.homonyms;if(Array.isArray(r)){let n=r.length;
for(let a=0;a<n;a++)if(typeof r[a]!="string"){let c={instancePath:i+"/homonyms/"+a,schemaPath:"#/properties/homonyms/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[c]:e.push(c),s++}}else{let n={instancePath:i+"/homonyms",schemaPath:"#/properties/homonyms/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return be.errors=e,s===
0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.elements===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"elements"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="elements")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&
(b(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
t.elements!==void 0){let r=t.elements;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)be(r[n],{instancePath:i+"/elements/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length);else{let n={instancePath:i+"/\
elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr={
title:"CodeList",type:"object",properties:{title:{$ref:"common.schema.json#/$defs/Text"},standard:{type:"string"},note:{type:"string"},codes:{type:"array",items:{
type:"object",title:"Code",properties:{code:{type:["string","integer","boolean"]},title:{$ref:"common.schema.json#/$defs/Text"},broader:{type:["string","integer"]},
deprecated:{type:"boolean"}},required:["code","title"],additionalProperties:!1},minItems:1}},required:["title","codes"],additionalProperties:!1};function je(t,{
instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"}};e===null?e=[r]:e.push(r),s++}if(t.codes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"codes"}};e===
null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="standard"||r==="note"||r==="codes")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0&&(b(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.standard!==void 0&&typeof t.standard!="string"){let r={instancePath:i+
"/standard",schemaPath:"#/properties/standard/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.note!==void 0&&typeof t.note!="stri\
ng"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.codes!==void 0){
let r=t.codes;if(Array.isArray(r)){if(r.length<1){let a={instancePath:i+"/codes",schemaPath:"#/properties/codes/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[a]:e.push(a),s++}let n=r.length;for(let a=0;a<n;a++){let c=r[a];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.code===void 0){let y={instancePath:i+"\
/codes/"+a,schemaPath:"#/properties/codes/items/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[y]:e.push(y),s++}if(c.title===void 0){
let y={instancePath:i+"/codes/"+a,schemaPath:"#/properties/codes/items/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[y]:e.push(y),s++}
for(let y in c)if(!(y==="code"||y==="title"||y==="broader"||y==="deprecated")){let m={instancePath:i+"/codes/"+a,schemaPath:"#/properties/codes/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[m]:e.push(m),s++}if(c.code!==void 0){let y=c.code;if(typeof y!="string"&&!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&typeof y!="boolean"){let m={instancePath:i+"/codes/"+a+"/code",schemaPath:"#/properties/codes/items/properties/code/t\
ype",keyword:"type",params:{type:Nr.properties.codes.items.properties.code.type}};e===null?e=[m]:e.push(m),s++}}if(c.title!==void 0&&(b(c.title,{instancePath:i+
"/codes/"+a+"/title",parentData:c,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),c.broader!==void 0){
let y=c.broader;if(typeof y!="string"&&!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let m={instancePath:i+"/codes/"+a+"/broader",schemaPath:"#/propert\
ies/codes/items/properties/broader/type",keyword:"type",params:{type:Nr.properties.codes.items.properties.broader.type}};e===null?e=[m]:e.push(m),s++}}if(c.deprecated!==
void 0&&typeof c.deprecated!="boolean"){let y={instancePath:i+"/codes/"+a+"/deprecated",schemaPath:"#/properties/codes/items/properties/deprecated/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/codes/"+a,schemaPath:"#/properties/codes/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[y]:e.push(y),s++}}}else{let n={instancePath:i+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return je.errors=e,
s===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=U.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++){let a=t[n];if(Array.isArray(a)){if(a.length>2){let m={instancePath:i+
"/"+n,schemaPath:"#/items/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[m]:e.push(m),s++}if(a.length<2){let m={instancePath:i+"/"+n,schemaPath:"#/i\
tems/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[m]:e.push(m),s++}let c=a.length;if(c>0){let m=a[0];if(typeof m!="string"&&!(typeof m=="number"&&
isFinite(m))&&typeof m!="boolean"&&m!==null){let f={instancePath:i+"/"+n+"/0",schemaPath:"#/items/prefixItems/0/type",keyword:"type",params:{type:dr.items.prefixItems[0].
type}};e===null?e=[f]:e.push(f),s++}}if(c>1){let m=a[1];if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"&&m!==null){let f={instancePath:i+
"/"+n+"/1",schemaPath:"#/items/prefixItems/1/type",keyword:"type",params:{type:dr.items.prefixItems[1].type}};e===null?e=[f]:e.push(f),s++}}if(!(a.length<=2)){let m={
instancePath:i+"/"+n,schemaPath:"#/items/items",keyword:"items",params:{limit:2}};e===null?e=[m]:e.push(m),s++}}else{let c={instancePath:i+"/"+n,schemaPath:"#/i\
tems/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[r]:e.push(r),s++}return U.errors=e,s===0}U.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function De(t,{instancePath:i="",parentData:u,parentDataProperty:d,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.from===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),
s++}if(t.pairs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pairs"}};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="title"||r==="from"||r==="to"||r==="pairs"||r==="representative")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.title!==void 0&&(b(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,
dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.from!==void 0&&(L(t.from,{instancePath:i+"/from",parentData:t,parentDataProperty:"fro\
m",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),t.to!==void 0&&(L(t.to,{instancePath:i+"/to",parentData:t,parentDataProperty:"\
to",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),t.pairs!==void 0&&(U(t.pairs,{instancePath:i+"/pairs",parentData:t,parentDataProperty:"\
pairs",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),t.representative!==void 0&&(U(t.representative,{instancePath:i+"/repr\
esentative",parentData:t,parentDataProperty:"representative",rootData:p,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ur(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=ur.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};
e===null?e=[r]:e.push(r),s++}if(t.departments===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"departments"}};
e===null?e=[r]:e.push(r),s++}if(t.subjectTypes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subjectTypes"}};
e===null?e=[r]:e.push(r),s++}if(t.codeLists===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"codeLists"}};e===
null?e=[r]:e.push(r),s++}if(t.codeMaps===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"codeMaps"}};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!Z.call(ut.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties\
/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="catalogue"){let r={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"catalogue"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(L(t.id,{instancePath:i+"/id",parentData:t,
parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),t.version!==void 0&&(ge(t.version,{instancePath:i+"/\
version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),t.title!==void 0&&(b(t.
title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.note!==
void 0&&typeof t.note!="string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t.departments!==void 0){let r=t.departments;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)ke(r[n],{instancePath:i+"/departments/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length);else{let n={
instancePath:i+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.subjectTypes!==
void 0){let r=t.subjectTypes;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)$e(r[n],{instancePath:i+"/subjectTypes/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length);else{let n={instancePath:i+"/subjec\
tTypes",schemaPath:"#/properties/subjectTypes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.codeLists!==void 0){let r=t.codeLists;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)je(r[n],{instancePath:i+"/codeLists/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length);else{let n={instancePath:i+"/codeLists",schemaPath:"#/properties/codeLists/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.codeMaps!==void 0){let r=t.codeMaps;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let n in r)De(r[n],{instancePath:i+"/codeMaps/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=
e===null?De.errors:e.concat(De.errors),s=e.length);else{let n={instancePath:i+"/codeMaps",schemaPath:"#/properties/codeMaps/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ur.
errors=e,s===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot=mr,mt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onethin\
g.dev/schemas/composition.schema.json",title:"Composition",description:"What is computed from a bundle: one plain, self-contained document for the form, the int\
ake and an auditor. Same input, same bytes.",type:"object",properties:{$schema:{type:"string"},kind:{const:"composition"},id:{$ref:"common.schema.json#/$defs/Id"},
version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema.json#/$defs/Text"},bundle:{$ref:"#/$defs/Source"},catalogue:{$ref:"#/$defs/Source"},
questions:{type:"array",items:{$ref:"bundle.schema.json#/$defs/Question"}},sections:{type:"array",items:{$ref:"#/$defs/ComposedSection"}},data:{type:"array",items:{
$ref:"#/$defs/Datum"}},items:{type:"array",items:{$ref:"#/$defs/ComposedItem"}},verdict:{$ref:"#/$defs/FormVerdict"},conflicts:{type:"array",items:{$ref:"#/$def\
s/Conflict"}},decisions:{type:"array",items:{$ref:"#/$defs/AppliedDecision"}},diagnostics:{type:"array",items:{$ref:"common.schema.json#/$defs/Diagnostic"}},counts:{
$ref:"#/$defs/Counts"}},required:["kind","id","version","title","bundle","catalogue","questions","sections","data","items","verdict","conflicts","decisions","di\
agnostics","counts"],additionalProperties:!1,$defs:{Source:{title:"Source",description:"The document that a part was computed from.",type:"object",properties:{id:{
$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},digest:{$ref:"common.schema.json#/$defs/Digest"}},required:["id","versio\
n","digest"],additionalProperties:!1},ComposedSection:{title:"ComposedSection",type:"object",properties:{id:{type:"string"},title:{$ref:"common.schema.json#/$de\
fs/Text"},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}}},required:["id","title","data"],additionalProperties:!1},Datum:{title:"Datum",description:"\
One datum, one question. `schema` is what all askers accept together; each ask keeps its own wish, so that a situation folds the active ones alone.",type:"objec\
t",properties:{key:{$ref:"common.schema.json#/$defs/DatumKey"},subject:{type:"string"},element:{type:"string"},title:{$ref:"common.schema.json#/$defs/Text"},help:{
$ref:"common.schema.json#/$defs/Text"},unit:{type:"string"},sensitivity:{enum:["public","internal","personal","sensitive"]},standard:{type:"string"},source:{$ref:"\
#/$defs/DatumSource"},schema:{$ref:"common.schema.json#/$defs/Schema"},domain:{$ref:"common.schema.json#/$defs/Schema",description:"What the dictionary says of \
every canonical value."},effective:{type:"array",items:{type:"string"},description:"Keywords of `schema` that the dictionary gives."},options:{type:"array",items:{
$ref:"#/$defs/Option"}},asks:{type:"array",items:{$ref:"#/$defs/Ask"}},columns:{type:"array",items:{$ref:"#/$defs/Datum"},description:"The data of one row, when\
 the datum is a table."}},required:["key","title","source","schema","asks"],additionalProperties:!1},DatumSource:{title:"DatumSource",description:"Where the val\
ue comes from: the applicant, another datum, or an item of this bundle.",type:"object",properties:{kind:{enum:["asked","derived","produced"]},by:{$ref:"common.s\
chema.json#/$defs/DeriveRule",description:"derived"},from:{$ref:"common.schema.json#/$defs/DatumKey",description:"derived"},item:{$ref:"common.schema.json#/$def\
s/Id",description:"produced"},output:{$ref:"common.schema.json#/$defs/Id",description:"produced"}},required:["kind"],additionalProperties:!1},Option:{title:"Opt\
ion",type:"object",properties:{code:{type:["string","number","boolean","null"]},title:{$ref:"common.schema.json#/$defs/Text"},removedBy:{type:"array",items:{$ref:"\
common.schema.json#/$defs/Id"},description:"Items that cannot take this code; the option is dead while one of them is active."}},required:["code","title"],additionalProperties:!1},
Ask:{title:"Ask",description:"One item's wish about one datum, carried back through its mapping.",type:"object",properties:{item:{$ref:"common.schema.json#/$def\
s/Id"},path:{$ref:"common.schema.json#/$defs/Path"},label:{type:"string"},required:{type:"boolean"},schema:{$ref:"common.schema.json#/$defs/Schema"},effective:{
type:"array",items:{type:"string"},description:"Keywords of the datum's schema that this ask gives; its others are implied by them."}},required:["item","path","\
label","required","schema","effective"],additionalProperties:!1},ComposedItem:{title:"ComposedItem",type:"object",properties:{id:{$ref:"common.schema.json#/$def\
s/Id"},version:{$ref:"common.schema.json#/$defs/Version"},digest:{$ref:"common.schema.json#/$defs/Digest"},title:{$ref:"common.schema.json#/$defs/Text"},department:{
$ref:"common.schema.json#/$defs/Id"},departmentTitle:{$ref:"common.schema.json#/$defs/Text"},basis:{type:"array",items:{$ref:"common.schema.json#/$defs/Basis"}},
when:{$ref:"common.schema.json#/$defs/Condition"},form:{$ref:"common.schema.json#/$defs/Schema",description:"The item's own form, the judge of its payload."},dropped:{
type:"array",items:{$ref:"common.schema.json#/$defs/Path"},description:"Fields that a decision no longer asks for; the form is read without them."},mapping:{$ref:"\
#/$defs/ObjectMap"},rules:{type:"array",items:{$ref:"common.schema.json#/$defs/Schema"},description:"What the item says across data, over the record."},outputs:{
type:"array",items:{$ref:"item.schema.json#/$defs/Output"}}},required:["id","version","digest","title","department","form","dropped","mapping","rules"],additionalProperties:!1},
ObjectMap:{title:"ObjectMap",description:"How one object of a payload follows from the record.",type:"array",items:{$ref:"#/$defs/FieldMap"}},FieldMap:{title:"F\
ieldMap",description:"One property of a payload: fed by a datum (or the parts of a line), by rows, or an object of its own.",type:"object",properties:{name:{type:"\
string"},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}},map:{$ref:"common.schema.json#/$defs/Mapping"},rows:{$ref:"#/$defs/ObjectMap"},object:{
$ref:"#/$defs/ObjectMap"},always:{type:"boolean",description:"The object is written even when nothing is in it."}},required:["name"],additionalProperties:!1},FormVerdict:{
title:"FormVerdict",description:"Can the merged form be filled in at all? satisfiable comes with a witness that was split and judged.",type:"object",properties:{
kind:{enum:["satisfiable","empty","unknown"]},witness:{type:"object"},items:{type:"array",items:{$ref:"common.schema.json#/$defs/Id"},description:"empty: an irr\
educible set of items that cannot be met together."}},required:["kind"],additionalProperties:!1},Conflict:{title:"Conflict",description:"What would not fold. Th\
e askers keep questions of their own until a person decides.",type:"object",properties:{id:{type:"string"},kind:{enum:["type","range","step","length","pattern",
"format","codeList","count","unit","precision","structure","requiredness","rules"]},severity:{$ref:"common.schema.json#/$defs/Severity"},datum:{$ref:"common.sch\
ema.json#/$defs/DatumKey"},cause:{type:"array",items:{$ref:"#/$defs/CausePart"},description:"Irreducible: without any one of them there is no conflict."},questions:{
type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"},description:"What is asked until it is settled."},proposals:{type:"array",items:{$ref:"#/$defs/Pr\
oposal"}},facts:{type:"object"}},required:["id","kind","severity","datum","cause","questions","proposals"],additionalProperties:!1},CausePart:{title:"CausePart",
type:"object",properties:{item:{type:"string",description:"An item, or `catalogue` when the dictionary says it."},path:{type:"array",items:{type:"string"}},label:{
type:"string"},keywords:{type:"object",description:"The keywords that clash, with their values."}},required:["item","path","label","keywords"],additionalProperties:!1},
Proposal:{title:"Proposal",type:"object",properties:{kind:{enum:["keepApart","same","codeMap","convert","finer","relabel","drop"]},fields:{type:"array",items:{$ref:"\
common.schema.json#/$defs/FieldRef"}},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}},map:{$ref:"common.schema.json#/$defs/Mapping"}},required:[
"kind","fields"],additionalProperties:!1},AppliedDecision:{title:"AppliedDecision",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},state:{enum:[
"inForce","stale","idle"],description:"stale: its fields changed since; only keepApart stays in force then. idle: its fields are not in this bundle."}},required:[
"id","state"],additionalProperties:!1},Counts:{title:"Counts",description:"Lines on paper and what became of each: still a question, or saved by one cause. A ta\
ble, and a compound line marked x-row, counts as one.",type:"object",properties:{paper:{type:"integer"},questions:{type:"integer"},askedOnce:{type:"integer",description:"\
Fields saved because their datum is asked elsewhere already."},derived:{type:"integer"},produced:{type:"integer"},constant:{type:"integer"},dropped:{type:"integ\
er"},mergedAlone:{type:"integer",description:"Questions that merging alone would leave, before anything is derived or produced."}},required:["mergedAlone","pape\
r","questions","askedOnce","derived","produced","constant","dropped"],additionalProperties:!1}}};function k(t,{instancePath:i="",parentData:u,parentDataProperty:d,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!pe.
test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return k.errors=e,s===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};
function M(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=M.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===
null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return M.errors=e,s===0}M.evaluated={dynamicProps:!1,dynamicItems:!1};
function j(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=j.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.zh===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),s++}if(t.en===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
en"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="zh"||r==="en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.zh!==void 0){let r=t.zh;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+"/zh",schemaPath:"\
#/properties/zh/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+"/en",
schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/proper\
ties/en/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function N(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=N.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!Ir.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sh\
a256:[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return N.errors=e,s===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(t.digest===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="version"||r==="digest")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.id!==void 0&&(k(
t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),t.version!==
void 0&&(M(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),
s=e.length)),t.digest!==void 0&&(N(t.digest,{instancePath:i+"/digest",parentData:t,parentDataProperty:"digest",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return G.errors=
e,s===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"datum"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="datum"||r==="title"||r==="help"||r==="sc\
hema")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.datum!==
void 0&&(E(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),
t.title!==void 0&&(v(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),t.help!==void 0&&(v(t.help,{instancePath:i+"/help",parentData:t,parentDataProperty:"help",rootData:p,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(
v.errors),s=e.length)),t.schema!==void 0&&(J(t.schema,{instancePath:i+"/schema",parentData:t,parentDataProperty:"schema",rootData:p,dynamicAnchors:l})||(e=e===null?
J.errors:e.concat(J.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return qe.
errors=e,s===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=D.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>400){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ie(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Ie.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="title"||r==="data")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.title!==void 0&&(j(t.title,{instancePath:i+"/title",parentData:t,
parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Array.isArray(r)){
let n=r.length;for(let a=0;a<n;a++)D(r[a],{instancePath:i+"/data/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Kr={title:"Datum",description:"One datum, one question. `schema` is what all askers accept together; each ask keeps its own wish, so that a\
 situation folds the active ones alone.",type:"object",properties:{key:{$ref:"common.schema.json#/$defs/DatumKey"},subject:{type:"string"},element:{type:"string"},
title:{$ref:"common.schema.json#/$defs/Text"},help:{$ref:"common.schema.json#/$defs/Text"},unit:{type:"string"},sensitivity:{enum:["public","internal","personal",
"sensitive"]},standard:{type:"string"},source:{$ref:"#/$defs/DatumSource"},schema:{$ref:"common.schema.json#/$defs/Schema"},domain:{$ref:"common.schema.json#/$d\
efs/Schema",description:"What the dictionary says of every canonical value."},effective:{type:"array",items:{type:"string"},description:"Keywords of `schema` th\
at the dictionary gives."},options:{type:"array",items:{$ref:"#/$defs/Option"}},asks:{type:"array",items:{$ref:"#/$defs/Ask"}},columns:{type:"array",items:{$ref:"\
#/$defs/Datum"},description:"The data of one row, when the datum is a table."}},required:["key","title","source","schema","asks"],additionalProperties:!1},ct={title:"\
DatumSource",description:"Where the value comes from: the applicant, another datum, or an item of this bundle.",type:"object",properties:{kind:{enum:["asked","d\
erived","produced"]},by:{$ref:"common.schema.json#/$defs/DeriveRule",description:"derived"},from:{$ref:"common.schema.json#/$defs/DatumKey",description:"derived"},
item:{$ref:"common.schema.json#/$defs/Id",description:"produced"},output:{$ref:"common.schema.json#/$defs/Id",description:"produced"}},required:["kind"],additionalProperties:!1};
function Ae(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(t==="sexOfResidentId"||t==="birthDateOfResidentId"||t==="minorOfResidentId")){let r={instancePath:i,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:Zr.enum}};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function Oe(t,{
instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="kind"||r==="by"||r==="from"||r==="item"||r==="output")){let n={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0){let r=t.kind;if(!(r==="asked"||r===
"derived"||r==="produced")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:ct.properties.kind.enum}};e===
null?e=[n]:e.push(n),s++}}t.by!==void 0&&(Ae(t.by,{instancePath:i+"/by",parentData:t,parentDataProperty:"by",rootData:p,dynamicAnchors:l})||(e=e===null?Ae.errors:
e.concat(Ae.errors),s=e.length)),t.from!==void 0&&(D(t.from,{instancePath:i+"/from",parentData:t,parentDataProperty:"from",rootData:p,dynamicAnchors:l})||(e=e===
null?D.errors:e.concat(D.errors),s=e.length)),t.item!==void 0&&(k(t.item,{instancePath:i+"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),t.output!==void 0&&(k(t.output,{instancePath:i+"/output",parentData:t,parentDataProperty:"output",rootData:p,
dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function I(t,{instancePath:i="",parentData:u,parentDataProperty:d,
rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:lr.type}};e===null?e=[r]:e.push(r),s++}return I.errors=
e,s===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var yt={title:"Option",type:"object",properties:{code:{type:["string","number","boolean","null"]},title:{$ref:"\
common.schema.json#/$defs/Text"},removedBy:{type:"array",items:{$ref:"common.schema.json#/$defs/Id"},description:"Items that cannot take this code; the option i\
s dead while one of them is active."}},required:["code","title"],additionalProperties:!1};function xe(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,s=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[r]:e.push(r),s++}if(t.title===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r===
"code"||r==="title"||r==="removedBy")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[n]:e.push(n),s++}if(t.code!==void 0){let r=t.code;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let n={instancePath:i+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:yt.properties.code.type}};e===null?e=[n]:e.push(n),s++}}if(t.title!==void 0&&(j(t.title,
{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.removedBy!==
void 0){let r=t.removedBy;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)k(r[a],{instancePath:i+"/removedBy/"+a,parentData:r,parentDataProperty:a,rootData:p,
dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let n={instancePath:i+"/removedBy",schemaPath:"#/properties/removedBy/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return xe.errors=e,s===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>32){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32}};e===
null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}let r=t.
length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let a={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}te.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function ze(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
o=ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}if(t.label===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[r]:e.push(r),s++}if(t.required===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"required"}};e===null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"schema"}};e===null?e=[r]:e.push(r),s++}if(t.effective===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
effective"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="path"||r==="label"||r==="required"||r==="schema"||r==="effective")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.item!==void 0&&(k(t.item,{instancePath:i+
"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),t.path!==void 0&&(te(t.path,{
instancePath:i+"/path",parentData:t,parentDataProperty:"path",rootData:p,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),t.label!==void 0&&
typeof t.label!="string"){let r={instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.required!==void 0&&typeof t.required!="boolean"){let r={instancePath:i+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[r]:e.push(r),s++}if(t.schema!==void 0&&(I(t.schema,{instancePath:i+"/schema",parentData:t,parentDataProperty:"schema",rootData:p,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),s=e.length)),t.effective!==void 0){let r=t.effective;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!=
"string"){let c={instancePath:i+"/effective/"+a,schemaPath:"#/properties/effective/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{
let n={instancePath:i+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ze.errors=e,s===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qr={validate:oe};function oe(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=oe.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.source===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"source"}};e===null?e=[r]:e.push(r),s++}if(t.schema===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[r]:e.push(r),s++}if(t.asks===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asks"}};e===
null?e=[r]:e.push(r),s++}for(let r in t)if(!Z.call(Kr.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.key!==void 0&&(D(t.key,{instancePath:i+"/key",parentData:t,parentDataProperty:"key",rootData:p,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),t.subject!==void 0&&typeof t.subject!="string"){let r={instancePath:i+"/subject",schemaPath:"#/properties/s\
ubject/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.element!==void 0&&typeof t.element!="string"){let r={instancePath:i+"/elem\
ent",schemaPath:"#/properties/element/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.title!==void 0&&(j(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.help!==void 0&&(j(t.help,
{instancePath:i+"/help",parentData:t,parentDataProperty:"help",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.unit!==void 0&&
typeof t.unit!="string"){let r={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
sensitivity!==void 0){let r=t.sensitivity;if(!(r==="public"||r==="internal"||r==="personal"||r==="sensitive")){let n={instancePath:i+"/sensitivity",schemaPath:"\
#/properties/sensitivity/enum",keyword:"enum",params:{allowedValues:Kr.properties.sensitivity.enum}};e===null?e=[n]:e.push(n),s++}}if(t.standard!==void 0&&typeof t.
standard!="string"){let r={instancePath:i+"/standard",schemaPath:"#/properties/standard/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.source!==void 0&&(Oe(t.source,{instancePath:i+"/source",parentData:t,parentDataProperty:"source",rootData:p,dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(
Oe.errors),s=e.length)),t.schema!==void 0&&(I(t.schema,{instancePath:i+"/schema",parentData:t,parentDataProperty:"schema",rootData:p,dynamicAnchors:l})||(e=e===
null?I.errors:e.concat(I.errors),s=e.length)),t.domain!==void 0&&(I(t.domain,{instancePath:i+"/domain",parentData:t,parentDataProperty:"domain",rootData:p,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),s=e.length)),t.effective!==void 0){let r=t.effective;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!=
"string"){let c={instancePath:i+"/effective/"+a,schemaPath:"#/properties/effective/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{
let n={instancePath:i+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.options!==void 0){
let r=t.options;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)xe(r[a],{instancePath:i+"/options/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)}else{let n={instancePath:i+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.asks!==void 0){let r=t.asks;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)ze(r[a],{instancePath:i+"/asks/"+
a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)}else{let n={instancePath:i+"/asks",schemaPath:"\
#/properties/asks/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.columns!==void 0){let r=t.columns;if(Array.isArray(r)){let n=r.
length;for(let a=0;a<n;a++)qr.validate(r[a],{instancePath:i+"/columns/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?qr.validate.
errors:e.concat(qr.validate.errors),s=e.length)}else{let n={instancePath:i+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return oe.errors=
e,s===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ht={title:"ComposedItem",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},
version:{$ref:"common.schema.json#/$defs/Version"},digest:{$ref:"common.schema.json#/$defs/Digest"},title:{$ref:"common.schema.json#/$defs/Text"},department:{$ref:"\
common.schema.json#/$defs/Id"},departmentTitle:{$ref:"common.schema.json#/$defs/Text"},basis:{type:"array",items:{$ref:"common.schema.json#/$defs/Basis"}},when:{
$ref:"common.schema.json#/$defs/Condition"},form:{$ref:"common.schema.json#/$defs/Schema",description:"The item's own form, the judge of its payload."},dropped:{
type:"array",items:{$ref:"common.schema.json#/$defs/Path"},description:"Fields that a decision no longer asks for; the form is read without them."},mapping:{$ref:"\
#/$defs/ObjectMap"},rules:{type:"array",items:{$ref:"common.schema.json#/$defs/Schema"},description:"What the item says across data, over the record."},outputs:{
type:"array",items:{$ref:"item.schema.json#/$defs/Output"}}},required:["id","version","digest","title","department","form","dropped","mapping","rules"],additionalProperties:!1};function Te(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="clause"||r==="url")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==void 0){let r=t.title;if(typeof r==
"string"){if(g(r)<1){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.clause!==void 0&&typeof t.
clause!="string"){let r={instancePath:i+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
url!==void 0&&typeof t.url!="string"){let r={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===0}Te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Le(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
o=Le.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=s,n=!1,a=null,c=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===
void 0){let f={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"datum"}};e===null?e=[f]:e.push(f),s++}if(t.in===void 0){
let f={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[f]:e.push(f),s++}}var m=c===s;m&&(n=!0,a=0);
let y=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.all===void 0){let f={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
all"}};e===null?e=[f]:e.push(f),s++}var m=y===s;if(m&&n)n=!1,a=[a,1];else{m&&(n=!0,a=1);let f=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.any===void 0){let P={
instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"any"}};e===null?e=[P]:e.push(P),s++}var m=f===s;if(m&&n)n=!1,a=[a,2];else{
m&&(n=!0,a=2);let P=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.not===void 0){let S={instancePath:i,schemaPath:"#/oneOf/3/required",keyword:"required",params:{
missingProperty:"not"}};e===null?e=[S]:e.push(S),s++}var m=P===s;m&&n?(n=!1,a=[a,3]):m&&(n=!0,a=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let f={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[f]:e.push(f),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>
2){let f={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:2}};e===null?e=[f]:e.push(f),s++}if(Object.keys(t).length<1){let f={
instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[f]:e.push(f),s++}for(let f in t)if(!(f==="datum"||f==="in"||f===
"all"||f==="any"||f==="not")){let h={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=
[h]:e.push(h),s++}if(t.datum!==void 0&&(V(t.datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?V.
errors:e.concat(V.errors),s=e.length)),t.in!==void 0&&(X(t.in,{instancePath:i+"/in",parentData:t,parentDataProperty:"in",rootData:p,dynamicAnchors:l})||(e=e===null?
X.errors:e.concat(X.errors),s=e.length)),t.all!==void 0){let f=t.all;if(Array.isArray(f)){let h=f.length;for(let P=0;P<h;P++)T(f[P],{instancePath:i+"/all/"+P,parentData:f,
parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{let h={instancePath:i+"/all",schemaPath:"#/properti\
es/all/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(t.any!==void 0){let f=t.any;if(Array.isArray(f)){let h=f.length;for(let P=0;P<
h;P++)T(f[P],{instancePath:i+"/any/"+P,parentData:f,parentDataProperty:P,rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{
let h={instancePath:i+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}t.not!==void 0&&(T(t.not,{instancePath:i+
"/not",parentData:t,parentDataProperty:"not",rootData:p,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length))}else{let f={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}return Le.errors=e,s===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)re(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:p,
dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===
null?e=[r]:e.push(r),s++}return se.errors=e,s===0}se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var le={validate:ae};function Ee(t,{instancePath:i="",
parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="name"||r==="data"||r==="map"||r==="rows"||r==="object"||r==="always")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0&&typeof t.name!="string"){
let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.data!==void 0){let r=t.
data;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)D(r[a],{instancePath:i+"/data/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}if(t.map!==void 0&&(se(t.map,{instancePath:i+"/map",parentData:t,parentDataProperty:"map",rootData:p,dynamicAnchors:l})||(e=e===null?
se.errors:e.concat(se.errors),s=e.length)),t.rows!==void 0&&(le.validate(t.rows,{instancePath:i+"/rows",parentData:t,parentDataProperty:"rows",rootData:p,dynamicAnchors:l})||
(e=e===null?le.validate.errors:e.concat(le.validate.errors),s=e.length)),t.object!==void 0&&(le.validate(t.object,{instancePath:i+"/object",parentData:t,parentDataProperty:"\
object",rootData:p,dynamicAnchors:l})||(e=e===null?le.validate.errors:e.concat(le.validate.errors),s=e.length)),t.always!==void 0&&typeof t.always!="boolean"){let r={
instancePath:i+"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ee.errors=e,s===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ae(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)Ee(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:p,
dynamicAnchors:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===
null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}ae.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=A.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!pe.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}return A.errors=e,s===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function _(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,
dynamicAnchors:l={}}={}){let e=null,s=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.zh===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),s++}if(t.en===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"en"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="zh"||r==="\
en")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.
zh!==void 0){let r=t.zh;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
s++}}if(t.en!==void 0){let r=t.en;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return _.errors=e,s===0}_.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>400){let r={instancePath:i,schemaPath:"#/maxLeng\
th",keyword:"maxLength",params:{limit:400}};e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return ie.errors=
e,s===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};function Me(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="title"||r==="data")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(A(t.id,{instancePath:i+
"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),t.title!==void 0&&(_(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),t.data!==void 0){let r=t.data;
if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)ie(r[a],{instancePath:i+"/data/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===
null?ie.errors:e.concat(ie.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Me.errors=e,
s===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(t.digest===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.department===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),s++}if(t.form===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"form"}};e===null?e=[r]:e.push(r),s++}if(t.dropped===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"dropped"}};e===null?e=[r]:e.push(r),s++}if(t.mapping===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mapping"}};e===null?e=[r]:e.push(r),s++}if(t.rules===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"}};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!Z.call(ht.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(k(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),t.version!==void 0&&(M(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,
dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),t.digest!==void 0&&(N(t.digest,{instancePath:i+"/digest",parentData:t,parentDataProperty:"\
digest",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.title!==void 0&&(j(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.department!==void 0&&(k(t.department,{instancePath:i+"/department",
parentData:t,parentDataProperty:"department",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),t.departmentTitle!==void 0&&(j(
t.departmentTitle,{instancePath:i+"/departmentTitle",parentData:t,parentDataProperty:"departmentTitle",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),t.basis!==void 0){let r=t.basis;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Te(r[a],{instancePath:i+"/basis/"+a,parentData:r,
parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)}else{let n={instancePath:i+"/basis",schemaPath:"#/prop\
erties/basis/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.when!==void 0&&(Le(t.when,{instancePath:i+"/when",parentData:t,parentDataProperty:"\
when",rootData:p,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),t.form!==void 0&&(I(t.form,{instancePath:i+"/form",parentData:t,parentDataProperty:"\
form",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),t.dropped!==void 0){let r=t.dropped;if(Array.isArray(r)){let n=r.length;
for(let a=0;a<n;a++)te(r[a],{instancePath:i+"/dropped/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),
s=e.length)}else{let n={instancePath:i+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.
mapping!==void 0&&(ae(t.mapping,{instancePath:i+"/mapping",parentData:t,parentDataProperty:"mapping",rootData:p,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(
ae.errors),s=e.length)),t.rules!==void 0){let r=t.rules;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)I(r[a],{instancePath:i+"/rules/"+a,parentData:r,
parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)}else{let n={instancePath:i+"/rules",schemaPath:"#/proper\
ties/rules/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.outputs!==void 0){let r=t.outputs;if(Array.isArray(r)){let n=r.length;
for(let a=0;a<n;a++)Me(r[a],{instancePath:i+"/outputs/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?Me.errors:e.concat(Me.errors),
s=e.length)}else{let n={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return _e.errors=e,s===0}_e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pt={title:"FormVerdict",description:"Can the merged form be filled in at all? satisfiable comes with a witness that was split and judged.",
type:"object",properties:{kind:{enum:["satisfiable","empty","unknown"]},witness:{type:"object"},items:{type:"array",items:{$ref:"common.schema.json#/$defs/Id"},
description:"empty: an irreducible set of items that cannot be met together."}},required:["kind"],additionalProperties:!1};function Se(t,{instancePath:i="",parentData:u,
parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="kind"||r==="witness"||r==="items")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0){let r=t.kind;if(!(r==="satisfiable"||r==="empty"||r==="unknown")){
let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Pt.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.
witness!==void 0){let r=t.witness;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/witness",schemaPath:"#/properties/witness/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.items!==void 0){let r=t.items;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)k(r[a],{instancePath:i+
"/items/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let n={instancePath:i+"/it\
ems",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gt={title:"Confl\
ict",description:"What would not fold. The askers keep questions of their own until a person decides.",type:"object",properties:{id:{type:"string"},kind:{enum:[
"type","range","step","length","pattern","format","codeList","count","unit","precision","structure","requiredness","rules"]},severity:{$ref:"common.schema.json#\
/$defs/Severity"},datum:{$ref:"common.schema.json#/$defs/DatumKey"},cause:{type:"array",items:{$ref:"#/$defs/CausePart"},description:"Irreducible: without any o\
ne of them there is no conflict."},questions:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"},description:"What is asked until it is settled."},proposals:{
type:"array",items:{$ref:"#/$defs/Proposal"}},facts:{type:"object"}},required:["id","kind","severity","datum","cause","questions","proposals"],additionalProperties:!1},
Hr={title:"Severity",enum:["error","warning","info"]};function Ce(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t==="error"||t==="warning"||t==="info")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Hr.enum}};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};function Ye(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}if(t.label===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[r]:e.push(r),s++}if(t.keywords===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keywords"}};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="path"||r==="label"||r==="keywords")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.item!==void 0&&typeof t.item!="string"){let r={instancePath:i+"/\
item",schemaPath:"#/properties/item/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.path!==void 0){let r=t.path;if(Array.isArray(
r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let c={instancePath:i+"/path/"+a,schemaPath:"#/properties/path/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),s++}}else{let n={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),s++}}if(t.label!==void 0&&typeof t.label!="string"){let r={instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(t.keywords!==void 0){let r=t.keywords;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/keywords",
schemaPath:"#/properties/keywords/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ye.errors=e,s===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt={title:"Propo\
sal",type:"object",properties:{kind:{enum:["keepApart","same","codeMap","convert","finer","relabel","drop"]},fields:{type:"array",items:{$ref:"common.schema.jso\
n#/$defs/FieldRef"}},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}},map:{$ref:"common.schema.json#/$defs/Mapping"}},required:["kind","fie\
lds"],additionalProperties:!1};function Fe(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Fe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.item===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"item"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="item"||r==="path")){let n={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.item!==void 0&&(R(t.item,{instancePath:i+"/item",parentData:t,
parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),t.path!==void 0&&(ee(t.path,{instancePath:i+"/path",
parentData:t,parentDataProperty:"path",rootData:p,dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(t,{
instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(t.fields===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"}};e===
null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="kind"||r==="fields"||r==="data"||r==="map")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0){let r=t.kind;if(!(r==="keepApart"||r==="same"||r==="codeMa\
p"||r==="convert"||r==="finer"||r==="relabel"||r==="drop")){let n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:kt.
properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.fields!==void 0){let r=t.fields;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Fe(r[a],{instancePath:i+
"/fields/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)}else{let n={instancePath:i+"\
/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.data!==void 0){let r=t.data;if(Array.isArray(
r)){let n=r.length;for(let a=0;a<n;a++)D(r[a],{instancePath:i+"/data/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.
concat(D.errors),s=e.length)}else{let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}t.map!==void 0&&(se(t.map,{instancePath:i+"/map",parentData:t,parentDataProperty:"map",rootData:p,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.
errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===0}
Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.severity===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[r]:e.push(r),s++}if(t.datum===void 0){let r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"datum"}};e===null?e=[r]:e.push(r),s++}if(t.cause===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cause"}};e===null?e=[r]:e.push(r),s++}if(t.questions===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"questions"}};e===null?e=[r]:e.push(r),s++}if(t.proposals===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"proposals"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="kind"||r==="severity"||r==="datum"||r==="cause"||r==="ques\
tions"||r==="proposals"||r==="facts")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[n]:e.push(n),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0){let r=t.kind;if(!(r==="type"||r==="range"||r==="step"||r==="length"||r==="pattern"||r==="format"||r==="c\
odeList"||r==="count"||r==="unit"||r==="precision"||r==="structure"||r==="requiredness"||r==="rules")){let n={instancePath:i+"/kind",schemaPath:"#/properties/ki\
nd/enum",keyword:"enum",params:{allowedValues:gt.properties.kind.enum}};e===null?e=[n]:e.push(n),s++}}if(t.severity!==void 0&&(Ce(t.severity,{instancePath:i+"/s\
everity",parentData:t,parentDataProperty:"severity",rootData:p,dynamicAnchors:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),t.datum!==void 0&&(D(t.
datum,{instancePath:i+"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),t.cause!==
void 0){let r=t.cause;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Ye(r[a],{instancePath:i+"/cause/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||
(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)}else{let n={instancePath:i+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),s++}}if(t.questions!==void 0){let r=t.questions;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)D(r[a],{instancePath:i+"/q\
uestions/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{let n={instancePath:i+"/q\
uestions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.proposals!==void 0){let r=t.proposals;
if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Ve(r[a],{instancePath:i+"/proposals/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)}else{let n={instancePath:i+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.facts!==void 0){let r=t.facts;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/facts",schemaPath:"\
#/properties/facts/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wt={title:"AppliedDecision",type:"\
object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},state:{enum:["inForce","stale","idle"],description:"stale: its fields changed since; only keepApart\
 stays in force then. idle: its fields are not in this bundle."}},required:["id","state"],additionalProperties:!1};function Ne(t,{instancePath:i="",parentData:u,
parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.state===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="id"||r==="state")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(k(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),t.state!==void 0){let r=t.state;if(!(r==="inForce"||r==="stale"||r==="idle")){let n={instancePath:i+"/state",schemaPath:"#/prope\
rties/state/enum",keyword:"enum",params:{allowedValues:wt.properties.state.enum}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(t==="error"||t==="warning"||t==="info")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Hr.
enum}};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};var Br={title:"Place",description:"A place in a docu\
ment: its kind, id and pointer, in segments.",type:"object",properties:{document:{enum:["catalogue","item","bundle","composition","submission","dossier","file"]},
id:{type:"string"},pointer:{type:"array",items:{type:["string","integer"]}}},required:["document","id","pointer"],additionalProperties:!1};function Be(t,{instancePath:i="",
parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.document===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
document"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.pointer===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.
push(r),s++}for(let r in t)if(!(r==="document"||r==="id"||r==="pointer")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.document!==void 0){let r=t.document;if(!(r==="catalogue"||r==="item"||r==="bundle"||r==="com\
position"||r==="submission"||r==="dossier"||r==="file")){let n={instancePath:i+"/document",schemaPath:"#/properties/document/enum",keyword:"enum",params:{allowedValues:Br.
properties.document.enum}};e===null?e=[n]:e.push(n),s++}}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.pointer!==void 0){let r=t.pointer;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++){
let c=r[a];if(typeof c!="string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let y={instancePath:i+"/pointer/"+a,schemaPath:"#/properties/pointer/it\
ems/type",keyword:"type",params:{type:Br.properties.pointer.items.type}};e===null?e=[y]:e.push(y),s++}}}else{let n={instancePath:i+"/pointer",schemaPath:"#/prop\
erties/pointer/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Be.errors=e,s===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function We(t,{instancePath:i="",parentData:u,
parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"}};e===
null?e=[r]:e.push(r),s++}if(t.severity===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?
e=[r]:e.push(r),s++}if(t.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[r]:e.push(r),s++}
if(t.facts===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="code"||r==="severity"||r==="at"||r==="facts")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.code!==void 0&&typeof t.code!="string"){let r={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.severity!==void 0&&(Ke(t.severity,{instancePath:i+"/severity",parentData:t,parentDataProperty:"severity",rootData:p,
dynamicAnchors:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),t.at!==void 0){let r=t.at;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Be(
r[a],{instancePath:i+"/at/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)}else{let n={
instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.facts!==void 0){let r=t.facts;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}We.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.mergedAlone===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"mergedAlone"}};e===null?e=[r]:e.push(r),s++}if(t.paper===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"paper"}};e===null?e=[r]:e.push(r),s++}if(t.questions===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"questions"}};e===null?e=[r]:e.push(r),s++}if(t.askedOnce===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
askedOnce"}};e===null?e=[r]:e.push(r),s++}if(t.derived===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deriv\
ed"}};e===null?e=[r]:e.push(r),s++}if(t.produced===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"produced"}};
e===null?e=[r]:e.push(r),s++}if(t.constant===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"constant"}};e===null?
e=[r]:e.push(r),s++}if(t.dropped===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dropped"}};e===null?e=[r]:e.
push(r),s++}for(let r in t)if(!(r==="paper"||r==="questions"||r==="askedOnce"||r==="derived"||r==="produced"||r==="constant"||r==="dropped"||r==="mergedAlone")){
let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.paper!==
void 0){let r=t.paper;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/paper",schemaPath:"#/properties/paper/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.questions!==void 0){let r=t.questions;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:i+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.askedOnce!==void 0){
let r=t.askedOnce;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/askedOnce",schemaPath:"#/properties/askedOnce/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.derived!==void 0){let r=t.derived;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:i+"/derived",schemaPath:"#/properties/derived/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.produced!==void 0){let r=t.
produced;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/produced",schemaPath:"#/properties/produced/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.constant!==void 0){let r=t.constant;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/constant",schemaPath:"#/properties/constant/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.dropped!==void 0){let r=t.dropped;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[n]:e.push(n),s++}}if(t.mergedAlone!==void 0){let r=t.mergedAlone;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/mergedAlone",schemaPath:"#/properties/mergedAlone/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mr(t,{
instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.
push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}
if(t.bundle===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bundle"}};e===null?e=[r]:e.push(r),s++}if(t.catalogue===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"catalogue"}};e===null?e=[r]:e.push(r),s++}if(t.questions===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"questions"}};e===null?e=[r]:e.push(r),s++}if(t.sections===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sections"}};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[r]:e.push(r),s++}if(t.items===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"items"}};e===null?e=[r]:e.push(r),s++}if(t.verdict===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[r]:e.push(r),s++}if(t.conflicts===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"conflicts"}};e===null?e=[r]:e.push(r),s++}if(t.decisions===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"decisions"}};e===null?e=[r]:e.push(r),s++}if(t.diagnostics===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"diagnostics"}};e===null?e=[r]:e.push(r),s++}if(t.counts===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"counts"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!Z.call(mt.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="compositio\
n"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"composition"}};e===null?e=[r]:e.push(r),s++}if(t.id!==
void 0&&(k(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),t.
version!==void 0&&(M(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(
M.errors),s=e.length)),t.title!==void 0&&(j(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?
j.errors:e.concat(j.errors),s=e.length)),t.bundle!==void 0&&(G(t.bundle,{instancePath:i+"/bundle",parentData:t,parentDataProperty:"bundle",rootData:p,dynamicAnchors:l})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length)),t.catalogue!==void 0&&(G(t.catalogue,{instancePath:i+"/catalogue",parentData:t,parentDataProperty:"catalogu\
e",rootData:p,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),t.questions!==void 0){let r=t.questions;if(Array.isArray(r)){let n=r.length;
for(let a=0;a<n;a++)qe(r[a],{instancePath:i+"/questions/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),
s=e.length)}else{let n={instancePath:i+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}
if(t.sections!==void 0){let r=t.sections;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Ie(r[a],{instancePath:i+"/sections/"+a,parentData:r,parentDataProperty:a,
rootData:p,dynamicAnchors:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)}else{let n={instancePath:i+"/sections",schemaPath:"#/properties/sections/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)
oe(r[a],{instancePath:i+"/data/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)}else{let n={
instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.items!==void 0){let r=t.items;
if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)_e(r[a],{instancePath:i+"/items/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=
e===null?_e.errors:e.concat(_e.errors),s=e.length)}else{let n={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}if(t.verdict!==void 0&&(Se(t.verdict,{instancePath:i+"/verdict",parentData:t,parentDataProperty:"verdict",rootData:p,dynamicAnchors:l})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),t.conflicts!==void 0){let r=t.conflicts;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Re(r[a],{
instancePath:i+"/conflicts/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)}else{let n={
instancePath:i+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.decisions!==void 0){
let r=t.decisions;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)Ne(r[a],{instancePath:i+"/decisions/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)}else{let n={instancePath:i+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}if(t.diagnostics!==void 0){let r=t.diagnostics;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)We(r[a],{instancePath:i+
"/diagnostics/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)}else{let n={instancePath:i+
"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}t.counts!==void 0&&(Ze(t.counts,{instancePath:i+
"/counts",parentData:t,parentDataProperty:"counts",rootData:p,dynamicAnchors:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return mr.errors=e,s===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var xt=cr,vt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onething.dev/schemas/dossier.schema.json",title:"Dossier",description:"One ite\
m's part of a submission: the payload that its own form wants, and nothing else.",type:"object",properties:{$schema:{type:"string"},kind:{const:"dossier"},id:{$ref:"\
common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},composition:{$ref:"#/$defs/CompositionRef"},item:{$ref:"#/$defs/ItemRef"},department:{
$ref:"common.schema.json#/$defs/Id"},payload:{type:"object"},awaits:{type:"array",items:{$ref:"#/$defs/Awaited"},description:"Data that an earlier item of the b\
undle will produce."}},required:["kind","id","version","composition","item","department","payload","awaits"],additionalProperties:!1,$defs:{CompositionRef:{title:"\
CompositionRef",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"}},required:["id","version"],
additionalProperties:!1},ItemRef:{title:"ItemRef",type:"object",properties:{id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Ve\
rsion"},digest:{$ref:"common.schema.json#/$defs/Digest"}},required:["id","version","digest"],additionalProperties:!1},Awaited:{title:"Awaited",type:"object",properties:{
datum:{$ref:"common.schema.json#/$defs/DatumKey"},from:{$ref:"common.schema.json#/$defs/Id"},path:{$ref:"common.schema.json#/$defs/Path"}},required:["datum","fr\
om","path"],additionalProperties:!1}}};function O(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=O.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!pe.test(t)){let r={instancePath:i,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return O.errors=e,s===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:i="",parentData:u,
parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t==
"string"){if(g(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}return K.errors=e,s===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function He(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=He.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="version")){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.id!==void 0&&(O(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"\
id",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),t.version!==void 0&&(K(t.version,{instancePath:i+"/version",parentData:t,
parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!Ir.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^sh\
a256:[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return Qe.errors=e,s===0}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ue(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){
let e=null,s=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(t.digest===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="version"||r==="digest")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.id!==void 0&&(O(
t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),t.version!==
void 0&&(K(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length)),t.digest!==void 0&&(Qe(t.digest,{instancePath:i+"/digest",parentData:t,parentDataProperty:"digest",rootData:p,dynamicAnchors:l})||(e=e===null?Qe.errors:
e.concat(Qe.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ue.errors=
e,s===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ge(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>400){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}Ge.evaluated={dynamicProps:!1,
dynamicItems:!1};function Je(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=Je.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>32){let n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32}};
e===null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}let r=t.
length;for(let n=0;n<r;n++)if(typeof t[n]!="string"){let a={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}Je.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function Xe(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,
o=Xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.datum===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"datum"}};e===null?e=[r]:e.push(r),s++}if(t.from===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),s++}if(t.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="datum"||r==="from"||r==="path")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.datum!==void 0&&(Ge(t.datum,{instancePath:i+
"/datum",parentData:t,parentDataProperty:"datum",rootData:p,dynamicAnchors:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),t.from!==void 0&&(O(t.from,
{instancePath:i+"/from",parentData:t,parentDataProperty:"from",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),t.path!==void 0&&
(Je(t.path,{instancePath:i+"/path",parentData:t,parentDataProperty:"path",rootData:p,dynamicAnchors:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}Xe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function cr(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=cr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),s++}if(t.composition===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"com\
position"}};e===null?e=[r]:e.push(r),s++}if(t.item===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"item"}};e===
null?e=[r]:e.push(r),s++}if(t.department===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"department"}};e===null?
e=[r]:e.push(r),s++}if(t.payload===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"payload"}};e===null?e=[r]:e.
push(r),s++}if(t.awaits===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"awaits"}};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!Z.call(vt.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="dossier"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/c\
onst",keyword:"const",params:{allowedValue:"dossier"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(O(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"\
id",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),t.version!==void 0&&(K(t.version,{instancePath:i+"/version",parentData:t,
parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),t.composition!==void 0&&(He(t.composition,{instancePath:i+
"/composition",parentData:t,parentDataProperty:"composition",rootData:p,dynamicAnchors:l})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),t.item!==void 0&&
(Ue(t.item,{instancePath:i+"/item",parentData:t,parentDataProperty:"item",rootData:p,dynamicAnchors:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
t.department!==void 0&&(O(t.department,{instancePath:i+"/department",parentData:t,parentDataProperty:"department",rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:
e.concat(O.errors),s=e.length)),t.payload!==void 0){let r=t.payload;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/payload",schemaPath:"\
#/properties/payload/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.awaits!==void 0){let r=t.awaits;if(Array.isArray(r)){let n=r.
length;for(let a=0;a<n;a++)Xe(r[a],{instancePath:i+"/awaits/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?Xe.errors:e.concat(
Xe.errors),s=e.length)}else{let n={instancePath:i+"/awaits",schemaPath:"#/properties/awaits/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return cr.errors=e,s===0}cr.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var zt=yr,Wr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onething.dev/schemas/item.schema.jso\
n",title:"Item",description:"One service item of one department, as its implementation list (实施清单) describes it.",type:"object",properties:{$schema:{type:"\
string"},kind:{const:"item"},id:{$ref:"common.schema.json#/$defs/Id"},version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema.json#/$defs/\
Text"},note:{type:"string"},department:{$ref:"common.schema.json#/$defs/Id"},codes:{title:"ItemCodes",type:"object",properties:{basic:{type:"string",description:"\
基本编码"},implementation:{type:"string",description:"实施编码"},handling:{type:"string",description:"业务办理项编码"}},additionalProperties:!1},
itemType:{enum:["行政许可","行政确认","行政给付","行政裁决","行政征收","备案","公共服务","其他行政权力"]},basis:{type:"array",items:{
$ref:"common.schema.json#/$defs/Basis"}},subjects:{description:"Whom this item's data are about, under this item's own names; a bundle aligns them.",type:"objec\
t",additionalProperties:{$ref:"#/$defs/ItemSubject"}},form:{$ref:"common.schema.json#/$defs/Schema",description:"The department's own form. A leaf or an array c\
arries x-data (which datum) and, where its form differs, x-map."},outputs:{type:"array",items:{$ref:"#/$defs/Output"}}},required:["kind","id","version","title",
"department","subjects","form"],additionalProperties:!1,$defs:{ItemSubject:{title:"ItemSubject",type:"object",properties:{type:{$ref:"common.schema.json#/$defs/\
Id"},title:{$ref:"common.schema.json#/$defs/Text"},many:{type:"boolean",description:"true: rows, `buyer[]`"}},required:["type"],additionalProperties:!1},Output:{
title:"Output",description:"What the item creates: a certificate, and data that nobody can know before.",type:"object",properties:{id:{$ref:"common.schema.json#\
/$defs/Id"},title:{$ref:"common.schema.json#/$defs/Text"},data:{type:"array",items:{$ref:"common.schema.json#/$defs/DatumKey"}}},required:["id","title","data"],
additionalProperties:!1}}};function er(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=er.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:40}};e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}
er.evaluated={dynamicProps:!1,dynamicItems:!1};function rr(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="title"||r==="clause"||r==="ur\
l")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.title!==
void 0){let r=t.title;if(typeof r=="string"){if(g(r)<1){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}}if(t.clause!==void 0&&typeof t.clause!="string"){let r={instancePath:i+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),s++}if(t.url!==void 0&&typeof t.url!="string"){let r={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return rr.errors=e,s===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tr(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=tr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="type"||r==="title"||r==="many")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.type!==void 0&&(A(t.type,{instancePath:i+
"/type",parentData:t,parentDataProperty:"type",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),t.title!==void 0&&(_(t.title,
{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),t.many!==void 0&&
typeof t.many!="boolean"){let r={instancePath:i+"/many",schemaPath:"#/properties/many/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}tr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function sr(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=sr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:lr.type}};e===null?e=[r]:e.push(r),s++}return sr.errors=e,s===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};function ir(t,{instancePath:i="",
parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=ir.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=
[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[r]:e.push(r),
s++}for(let r in t)if(!(r==="id"||r==="title"||r==="data")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.id!==void 0&&(A(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length)),t.title!==void 0&&(_(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=
e===null?_.errors:e.concat(_.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)ie(r[a],{instancePath:i+
"/data/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)}else{let n={instancePath:i+"/d\
ata",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ir.errors=e,s===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(t,{instancePath:i="",
parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=yr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.
push(r),s++}if(t.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}
if(t.department===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"department"}};e===null?e=[r]:e.push(r),s++}if(t.
subjects===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subjects"}};e===null?e=[r]:e.push(r),s++}if(t.form===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!Z.call(
Wr.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(
n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="item"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"item"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(A(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),t.version!==void 0&&(er(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,
dynamicAnchors:l})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),t.title!==void 0&&(_(t.title,{instancePath:i+"/title",parentData:t,parentDataProperty:"\
title",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),t.note!==void 0&&typeof t.note!="string"){let r={instancePath:i+"/not\
e",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.department!==void 0&&(A(t.department,{instancePath:i+
"/department",parentData:t,parentDataProperty:"department",rootData:p,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),t.codes!==void 0){
let r=t.codes;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="basic"||n==="implementation"||n==="handling")){let a={instancePath:i+"/codes",
schemaPath:"#/properties/codes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[a]:e.push(a),s++}if(r.basic!==void 0&&
typeof r.basic!="string"){let n={instancePath:i+"/codes/basic",schemaPath:"#/properties/codes/properties/basic/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),s++}if(r.implementation!==void 0&&typeof r.implementation!="string"){let n={instancePath:i+"/codes/implementation",schemaPath:"#/properties\
/codes/properties/implementation/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(r.handling!==void 0&&typeof r.handling!="string"){
let n={instancePath:i+"/codes/handling",schemaPath:"#/properties/codes/properties/handling/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
s++}}else{let n={instancePath:i+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.itemType!==
void 0){let r=t.itemType;if(!(r==="行政许可"||r==="行政确认"||r==="行政给付"||r==="行政裁决"||r==="行政征收"||r==="备案"||r==="公共服务"||
r==="其他行政权力")){let n={instancePath:i+"/itemType",schemaPath:"#/properties/itemType/enum",keyword:"enum",params:{allowedValues:Wr.properties.itemType.
enum}};e===null?e=[n]:e.push(n),s++}}if(t.basis!==void 0){let r=t.basis;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)rr(r[a],{instancePath:i+"/basis/"+
a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)}else{let n={instancePath:i+"/basis",schemaPath:"\
#/properties/basis/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.subjects!==void 0){let r=t.subjects;if(r&&typeof r=="object"&&
!Array.isArray(r))for(let n in r)tr(r[n],{instancePath:i+"/subjects/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||
(e=e===null?tr.errors:e.concat(tr.errors),s=e.length);else{let n={instancePath:i+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),s++}}if(t.form!==void 0&&(sr(t.form,{instancePath:i+"/form",parentData:t,parentDataProperty:"form",rootData:p,dynamicAnchors:l})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),t.outputs!==void 0){let r=t.outputs;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)ir(r[a],{instancePath:i+
"/outputs/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)}else{let n={instancePath:i+
"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return yr.errors=e,s===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tt=hr,
bt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://onething.dev/schemas/submission.schema.json",title:"Submission",description:"What an app\
licant filed: the record of a composition.",type:"object",properties:{$schema:{type:"string"},kind:{const:"submission"},id:{$ref:"common.schema.json#/$defs/Id"},
version:{$ref:"common.schema.json#/$defs/Version"},title:{$ref:"common.schema.json#/$defs/Text"},note:{type:"string"},composition:{$ref:"composition.schema.json\
#/$defs/Source"},on:{type:"string",format:"date",description:"The day it was filed: age is reckoned on it."},record:{type:"object",description:"Datum key → cano\
nical value; a table is an array of row objects."}},required:["kind","id","version","record"],additionalProperties:!1};function nr(t,{instancePath:i="",parentData:u,
parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t==
"string"){if(!pe.test(t)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"}};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return nr.errors=e,s===0}nr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function or(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=or.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(g(t)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"max\
Length",params:{limit:40}};e===null?e=[r]:e.push(r),s++}if(g(t)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return or.errors=e,s===0}
or.evaluated={dynamicProps:!1,dynamicItems:!1};function ar(t,{instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,
s=0,o=ar.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.zh===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"zh"}};e===null?e=[r]:e.push(r),s++}if(t.en===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"en"}};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="zh"||r==="en")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}if(t.zh!==void 0){let r=t.zh;if(typeof r=="st\
ring"){if(g(r)<1){let n={instancePath:i+"/zh",schemaPath:"#/properties/zh/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.en!==void 0){let r=t.en;if(typeof r==
"string"){if(g(r)<1){let n={instancePath:i+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ar.errors=e,s===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pr(t,{
instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===
null?e=[r]:e.push(r),s++}if(t.digest===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!(r==="id"||r==="version"||r==="digest")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[n]:e.push(n),s++}t.id!==void 0&&(k(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:p,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),t.version!==void 0&&(M(t.version,{instancePath:i+"/version",parentData:t,parentDataProperty:"version",rootData:p,
dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),t.digest!==void 0&&(N(t.digest,{instancePath:i+"/digest",parentData:t,parentDataProperty:"\
digest",rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return pr.errors=e,s===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $t=$r().fullFormats.date;function hr(t,{
instancePath:i="",parentData:u,parentDataProperty:d,rootData:p=t,dynamicAnchors:l={}}={}){let e=null,s=0,o=hr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[r]:e.push(r),s++}if(t.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.
push(r),s++}if(t.record===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"record"}};e===null?e=[r]:e.push(r),s++}
for(let r in t)if(!Z.call(bt.properties,r)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[n]:e.push(n),s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0&&t.kind!=="submission"){let r={instancePath:i+"/kind",schemaPath:"#/properties/kin\
d/const",keyword:"const",params:{allowedValue:"submission"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&(nr(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"\
id",rootData:p,dynamicAnchors:l})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),t.version!==void 0&&(or(t.version,{instancePath:i+"/version",parentData:t,
parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),t.title!==void 0&&(ar(t.title,{instancePath:i+
"/title",parentData:t,parentDataProperty:"title",rootData:p,dynamicAnchors:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),t.note!==void 0&&typeof t.
note!="string"){let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.composition!==
void 0&&(pr(t.composition,{instancePath:i+"/composition",parentData:t,parentDataProperty:"composition",rootData:p,dynamicAnchors:l})||(e=e===null?pr.errors:e.concat(
pr.errors),s=e.length)),t.on!==void 0){let r=t.on;if(typeof r=="string"){if(!$t.validate(r)){let n={instancePath:i+"/on",schemaPath:"#/properties/on/format",keyword:"\
format",params:{format:"date"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.push(n),s++}}if(t.record!==void 0){let r=t.record;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:i+"/record",schemaPath:"\
#/properties/record/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return hr.errors=e,s===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{It as validateBundle,At as validateCatalogue,Ot as validateComposition,xt as validateDossier,zt as validateItem,Tt as validateSubmission};
